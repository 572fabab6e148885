/** A comment that sets findings aside names rules there are, that may be set aside, and says why. */
import type { CommentRule } from '../rule.js';

export const rule: CommentRule = {
  id: 'ignore-well-formed',
  category: 'schema',
  severity: 'error',
  scope: 'comments',
};

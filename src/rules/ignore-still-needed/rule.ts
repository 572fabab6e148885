/** A comment that sets findings aside is about something that is still found, and its time is not over. */
import type { CommentRule } from '../rule.js';

export const rule: CommentRule = {
  id: 'ignore-still-needed',
  category: 'schema',
  severity: 'warning',
  scope: 'comments',
};

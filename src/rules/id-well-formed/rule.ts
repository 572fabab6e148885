/** Ids are lower-case letters, digits and hyphens; languages are their codes. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'id-well-formed',
  category: 'schema',
  severity: readingRules['id-well-formed'],
  scope: 'reading',
};

/** No two names are the same on a computer that ignores capitals or writes accents another way. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'file-names-distinct',
  category: 'schema',
  severity: readingRules['file-names-distinct'],
  scope: 'reading',
};

/** A file says which version of the format it is in, and it is one that is known. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'format-version',
  category: 'schema',
  severity: readingRules['format-version'],
  scope: 'reading',
};

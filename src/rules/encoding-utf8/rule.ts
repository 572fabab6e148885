/** Files are text in UTF-8. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'encoding-utf8',
  category: 'schema',
  severity: readingRules['encoding-utf8'],
  scope: 'reading',
};

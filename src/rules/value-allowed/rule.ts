/** A value from a fixed list is one of that list. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'value-allowed',
  category: 'schema',
  severity: readingRules['value-allowed'],
  scope: 'reading',
};

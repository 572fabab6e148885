/** A value is of the kind that belongs there: text, number, list, … */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'value-type',
  category: 'schema',
  severity: readingRules['value-type'],
  scope: 'reading',
};

/** Dates, periods, ids and addresses are written in their form. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'value-format',
  category: 'schema',
  severity: readingRules['value-format'],
  scope: 'reading',
};

/** Numbers, texts and lists are neither too small nor too large. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'value-in-range',
  category: 'schema',
  severity: readingRules['value-in-range'],
  scope: 'reading',
};

/** Maps and lists do not stand endlessly inside one another. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'nesting-shallow',
  category: 'schema',
  severity: readingRules['nesting-shallow'],
  scope: 'reading',
};

/** Keys are short, and none that programs trip over. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'key-safe',
  category: 'schema',
  severity: readingRules['key-safe'],
  scope: 'reading',
};

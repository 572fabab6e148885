/** Keys that cannot be missed are there. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'key-present',
  category: 'schema',
  severity: readingRules['key-present'],
  scope: 'reading',
};

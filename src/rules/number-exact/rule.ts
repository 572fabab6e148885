/** Numbers have no more digits than can be kept exactly. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'number-exact',
  category: 'schema',
  severity: readingRules['number-exact'],
  scope: 'reading',
};

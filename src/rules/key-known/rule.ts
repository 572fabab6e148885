/** Every key is one that means something in its place. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'key-known',
  category: 'schema',
  severity: readingRules['key-known'],
  scope: 'reading',
};

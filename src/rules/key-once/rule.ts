/** A key stands once in its map. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'key-once',
  category: 'schema',
  severity: readingRules['key-once'],
  scope: 'reading',
};

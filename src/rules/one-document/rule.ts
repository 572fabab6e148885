/** A file holds one document. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'one-document',
  category: 'schema',
  severity: readingRules['one-document'],
  scope: 'reading',
};

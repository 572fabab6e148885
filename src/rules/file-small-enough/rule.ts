/** A file is small enough to be read, also with its repeats written out. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'file-small-enough',
  category: 'schema',
  severity: readingRules['file-small-enough'],
  scope: 'reading',
};

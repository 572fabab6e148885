/** The file can be read as YAML. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'yaml-syntax',
  category: 'schema',
  severity: readingRules['yaml-syntax'],
  scope: 'reading',
};

/** Files stand where they are looked for, under the name that says what they are. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'file-placed-well',
  category: 'schema',
  severity: readingRules['file-placed-well'],
  scope: 'reading',
};

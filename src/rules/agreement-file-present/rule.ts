/** Every folder of an agreement holds its agreement.yaml. */
import { readingRules } from '../../domain/reading-rules.js';
import type { ReadingRule } from '../rule.js';

export const rule: ReadingRule = {
  id: 'agreement-file-present',
  category: 'schema',
  severity: readingRules['agreement-file-present'],
  scope: 'reading',
};

/** For every goal somebody does something. */
import { settledItems } from '../../domain/open-questions.js';
import { servedGoals } from '../../domain/served-goals.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'goal-served-by-commitment',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    const served = servedGoals(items);
    for (const { id, path, pointer } of settledItems(items, 'goals')) {
      if (!served.has(path)) yield { pointer, at: 'key', data: { id } };
    }
  },
};

/** Somebody answers for every milestone. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'milestone-has-owner',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'milestones')) {
      if (value.owner !== undefined) continue;
      yield { pointer, at: 'key', data: { id } };
    }
  },
};

/** Every duty has a moment: a date, a trigger or a rhythm. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'commitment-has-deadline',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'commitments')) {
      if (value.force === 'intention') continue;
      if (value.due !== undefined || value.trigger !== undefined || value.every !== undefined) continue;
      yield { pointer, at: 'key', data: { id } };
    }
  },
};

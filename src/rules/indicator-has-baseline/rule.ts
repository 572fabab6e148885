/** A figure that should move says where it started. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'indicator-has-baseline',
  category: 'measurability',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'indicators')) {
      if (value.direction === 'maintain' || value.baseline !== undefined) continue;
      yield { pointer, at: 'key', data: { id } };
    }
  },
};

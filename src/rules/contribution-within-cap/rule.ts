/** An agreed amount does not go beyond its own maximum. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contribution-within-cap',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'contributions')) {
      const { amount, cap } = value;
      if (amount === undefined || cap === undefined) continue;
      if (amount.currency !== cap.currency || amount.amount <= cap.amount) continue;
      const data = { id, amount: amount.amount, cap: cap.amount, currency: cap.currency };
      yield { pointer: `${pointer}/amount`, data };
    }
  },
};

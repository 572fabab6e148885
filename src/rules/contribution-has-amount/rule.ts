/** Of every contribution it is agreed how much. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contribution-has-amount',
  category: 'finance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'contributions')) {
      const { amount, formula, kind, quantity, share } = value;
      const isMoney = kind === 'money';
      if (amount !== undefined || share !== undefined || formula !== undefined) continue;
      if (!isMoney && quantity !== undefined) continue;
      yield { pointer, at: 'key', data: { id, isMoney } };
    }
  },
};

/** Of every amount it is known whether VAT is in it. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'vat-stated',
  category: 'finance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement, items }) {
    const { budget } = agreement.terms;
    if (budget?.vat !== undefined) return;
    if (budget?.total !== undefined && budget.open === undefined)
      yield { pointer: '/budget', at: 'key', severity: 'warning' };
    for (const { id, pointer, value } of settledItems(items, 'contributions')) {
      if (value.kind !== 'money' || value.amount === undefined || value.vat !== undefined) continue;
      yield { pointer, at: 'key', severity: 'warning', data: { id } };
    }
  },
};

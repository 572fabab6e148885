/** A grant can still be spent when the money comes. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'grant-spent-in-time',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const starts = agreement.terms.term?.starts;
    for (const { id, pointer, value } of activeItems(items, 'contributions')) {
      const spendBy = value.grant?.['spend-by'];
      if (spendBy === undefined) continue;
      const place = `${pointer}/grant/spend-by`;
      if (starts !== undefined && spendBy < starts) {
        yield { pointer: place, data: { id, spendBy, date: starts, problem: 'before-start' } };
      } else if (value.due !== undefined && spendBy < value.due) {
        yield { pointer: place, data: { id, spendBy, date: value.due, problem: 'before-due' } };
      }
    }
  },
};

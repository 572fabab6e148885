/** It is agreed when money is paid. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'payment-term-stated',
  category: 'finance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'contributions')) {
      // What a party keeps for its own costs is paid to nobody.
      if (value.kind !== 'money' || value.to === undefined) continue;
      if ((value.due ?? value.every ?? value['payment-within']) !== undefined) continue;
      yield { pointer, at: 'key', severity: 'warning', data: { id } };
    }
  },
};

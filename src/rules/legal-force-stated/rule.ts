/** It is agreed whether the agreement binds. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'legal-force-stated',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const { legal } = agreement.terms;
    if (legal?.open !== undefined) return;
    if (legal?.binding === undefined) {
      yield { pointer: legal === undefined ? '' : '/legal', at: 'key', data: { fault: 'unstated' } };
    } else if (legal.binding === 'partly' && legal.explanation === undefined) {
      yield { pointer: '/legal/binding', data: { fault: 'which-parts' } };
    }
  },
};

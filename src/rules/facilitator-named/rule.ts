/** Someone keeps the collaboration going. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'facilitator-named',
  category: 'responsibility',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    if (agreement.terms.facilitator === undefined) yield { pointer: '' };
  },
};

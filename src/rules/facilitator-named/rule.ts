/** Someone keeps the collaboration going. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'facilitator-named',
  category: 'responsibility',
  severity: 'by-status',
  scope: 'agreement',
  *check({ agreement }) {
    const { facilitator } = agreement.terms;
    if (facilitator === undefined) yield { pointer: '' };
    else if (facilitator.party === undefined && facilitator.external === undefined) {
      yield { pointer: '/facilitator', at: 'key' };
    }
  },
};

/** Whoever signed is a party of the agreement, and one that signs. */
import { suggestionFor } from '../../domain/suggestion.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'signature-of-signing-party',
  category: 'signatures',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    for (const { file, signature } of agreement.signatures) {
      const { party: id } = signature;
      const place = { file, pointer: '/party' };
      const party = new Map(Object.entries(agreement.terms.parties)).get(id);
      if (party === undefined) {
        if (items.partyIds.has(id)) continue;
        const suggestion = suggestionFor(id, items.partyIds);
        const fault = items.groupIds.has(id) ? 'group' : 'unknown';
        yield { ...place, data: { id, fault, ...suggestion } };
      } else if (party.signatory === false) {
        yield { ...place, data: { id, fault: 'does-not-sign' } };
      }
    }
  },
};

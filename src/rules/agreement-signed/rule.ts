/** Of an agreement in force it is kept who signed it: every party that signs. */
import { signingParties } from '../../domain/signing-parties.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'agreement-signed',
  category: 'signatures',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, items }) {
    const { status, term } = agreement.terms;
    if (status !== 'in-force' && status !== 'suspended') return;
    const signed = new Set(agreement.signatures.map(({ signature }) => signature.party));
    const parties = signingParties(items).filter((id) => !signed.has(id));
    if (parties.length === 0) return;
    const date = term?.signed;
    if (agreement.signatures.length > 0) {
      yield { pointer: '/parties', at: 'key', data: { fault: 'some', parties } };
    } else if (date === undefined) yield { pointer: '/status', data: { fault: 'none' } };
    // The day of signing counts: only who signed is not kept.
    else yield { pointer: '/term/signed', data: { fault: 'date-only', date }, severity: 'info' };
  },
};

/** Who does a commitment is not also named as only heard or told about it. */
import { jsonPointer } from '../../domain/json-pointer.js';
import { expandParties } from '../../domain/party-references.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'roles-not-contradictory',
  category: 'responsibility',
  severity: 'warning',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'commitments')) {
      // With `each`, one member may well be told what the others do.
      const named = [value.accountable, ...(value.responsible ?? [])].filter(
        (party) => typeof party === 'string',
      );
      const doers = new Set(named.flatMap((party) => expandParties(party, items)));
      for (const role of ['consulted', 'informed'] as const) {
        for (const [index, party] of (value[role] ?? []).entries()) {
          if (typeof party !== 'string' || !doers.has(party)) continue;
          yield { pointer: pointer + jsonPointer([role, index]), data: { id, party, role } };
        }
      }
    }
  },
};

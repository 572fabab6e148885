/** Every party that signs takes something on. */
import { doersOf } from '../../domain/commitment-roles.js';
import { expandParties } from '../../domain/party-references.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'party-has-commitment',
  category: 'responsibility',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement, items, today }) {
    const busy = new Set([
      ...activeItems(items, 'commitments').flatMap(({ value }) => [...doersOf(value, items)]),
      ...activeItems(items, 'contributions').flatMap(({ value }) => expandParties(value.from, items)),
    ]);
    const facilitator = agreement.terms.facilitator?.party;
    if (facilitator !== undefined) busy.add(facilitator);
    for (const { id, value, pointer } of activeItems(items, 'parties')) {
      const hasLeft = value.left !== undefined && value.left <= today;
      if (value.signatory === false || hasLeft || busy.has(id)) continue;
      // Never an error: some parties sign only to agree.
      yield { pointer, at: 'key', data: { id }, severity: 'warning' };
    }
  },
};

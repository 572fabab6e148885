/** What is expected or offered concerns another: nobody expects something of itself. */
import { isSameParty } from '../../domain/expectations/contradictions.js';
import { referenceId } from '../../domain/party-references.js';
import type { PartyReference } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'expectation-of-another',
  category: 'responsibility',
  severity: 'warning',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    // With `each`, members expect something of each other.
    const isItself = (one: PartyReference, other: PartyReference): boolean =>
      typeof one === 'string' && typeof other === 'string' && isSameParty(one, other, items);
    for (const { id, pointer, value } of activeItems(items, 'expectations')) {
      if (isItself(value.by, value.of))
        yield { pointer: `${pointer}/of`, data: { id, fault: 'expectation', party: referenceId(value.of) } };
    }
    for (const { id, pointer, value } of activeItems(items, 'offers')) {
      if (isItself(value.by, value.to))
        yield { pointer: `${pointer}/to`, data: { id, fault: 'offer', party: referenceId(value.to) } };
    }
  },
};

/** Each bloc that must agree has a seat in the body, so that it can. */
import { jsonPointer } from '../../domain/json-pointer.js';
import { expandParties } from '../../domain/party-references.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'bloc-has-seats',
  category: 'governance',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, path, pointer, value } of activeItems(items, 'bodies')) {
      const seated = partiesWithSeat(path, items);
      if (value.members === undefined) continue;
      for (const [index, { group }] of (value.blocs ?? []).entries()) {
        if (!items.groupIds.has(group)) continue;
        if (expandParties(group, items).some((party) => seated.has(party))) continue;
        yield { pointer: pointer + jsonPointer(['blocs', index, 'group']), data: { id, group } };
      }
    }
  },
};

function partiesWithSeat(body: string, items: ItemIndex): ReadonlySet<string> {
  const seats = activeItems(items, 'members').filter(({ path }) => path.startsWith(`${body}/`));
  return new Set(seats.flatMap(({ value }) => (value.party === undefined ? [] : [value.party])));
}

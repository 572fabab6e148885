/** Who answers for a goal also does something for it. */
import { doersOf } from '../../domain/commitment-roles.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { isWithin } from '../../domain/item-path.js';
import { expandParties, referenceId } from '../../domain/party-references.js';
import type { Commitment } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'goal-owner-takes-part',
  category: 'responsibility',
  severity: 'warning',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    const commitments = activeItems(items, 'commitments').map(({ value }) => value);
    for (const { path, id, value, pointer } of activeItems(items, 'goals')) {
      if (value.owner === undefined) continue;
      const serving = commitments.filter((commitment) => serves(commitment, path, items));
      const owners = expandParties(value.owner, items);
      // Goals that nothing serves are another rule's; so are owners that are not known.
      if (serving.length === 0 || owners.length === 0) continue;
      const doers = new Set(serving.flatMap((commitment) => [...doersOf(commitment, items)]));
      if (!owners.some((owner) => doers.has(owner))) {
        yield { pointer: `${pointer}/owner`, data: { id, owner: referenceId(value.owner) } };
      }
    }
  },
};

function serves(commitment: Commitment, goal: string, items: ItemIndex): boolean {
  return (commitment.serves ?? []).some((path) => {
    const lookup = items.resolve(path);
    return lookup.found === 'one' && isWithin(lookup.path, goal);
  });
}

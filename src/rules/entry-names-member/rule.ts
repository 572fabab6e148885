/** Where each member of a group has a commitment, a record says which member. */
import { expandParties } from '../../domain/party-references.js';
import { type Commitment } from '../../domain/schema-types.js';
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'entry-names-member',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ items, state }) {
    for (const { entry, file } of entriesOfKind(state, 'commitment')) {
      const item = items.get(entry.about);
      if (item?.list !== 'commitments') continue;
      const { accountable } = item.value as unknown as Commitment;
      const { party } = entry;
      const isEach = typeof accountable !== 'string';
      const members = expandParties(accountable, items);
      if (isEach && party === undefined) {
        yield { file, pointer: '/about', data: { id: item.id, problem: 'missing', members } };
      } else if (isEach && party !== undefined && !members.includes(party)) {
        yield { file, pointer: '/party', data: { id: item.id, problem: 'not-a-member', party, members } };
      } else if (!isEach && party !== undefined) {
        yield { file, pointer: '/party', data: { id: item.id, problem: 'not-each', party } };
      }
    }
  },
};

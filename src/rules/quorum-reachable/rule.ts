/** A body can have enough members at the table to decide. */
import { activeItems } from '../../domain/typed-items.js';
import { quorumOf, seatsOf } from '../../domain/voting.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'quorum-reachable',
  category: 'governance',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'bodies')) {
      const quorum = quorumOf(value);
      if (quorum === undefined || value.members === undefined) continue;
      const count = seatsOf(value);
      const field = value.quorum === undefined ? 'quorum-part' : 'quorum';
      if (quorum > count) yield { pointer: `${pointer}/${field}`, data: { id, quorum, members: count } };
    }
  },
};

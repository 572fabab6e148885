/** A body can have enough members at the table to decide. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'quorum-reachable',
  category: 'governance',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'bodies')) {
      const { quorum, members } = value;
      if (quorum === undefined || members === undefined) continue;
      const count = Object.keys(members).length;
      if (quorum > count) yield { pointer: `${pointer}/quorum`, data: { id, quorum, members: count } };
    }
  },
};

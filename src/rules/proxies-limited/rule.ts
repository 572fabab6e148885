/** With proxies, one member cannot be a majority or a quorum by itself. */
import type { FindingData } from '../../domain/finding.js';
import type { Body } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'proxies-limited',
  category: 'governance',
  severity: 'warning',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'bodies')) {
      const data = faultOf(value);
      if (data !== undefined) yield { pointer: `${pointer}/proxies/at-most`, data: { id, ...data } };
    }
  },
};

function faultOf({ proxies, members, quorum }: Body): FindingData | undefined {
  if (proxies === undefined || members === undefined) return undefined;
  const seats = Object.keys(members).length;
  const votes = Math.min(proxies['at-most'] + 1, seats);
  if (seats > 2 && votes * 2 > seats && votes > 2) return { fault: 'majority', votes, seats };
  if (proxies['count-for-quorum'] === true && quorum !== undefined && votes >= quorum) {
    return { fault: 'quorum', votes, quorum };
  }
  return undefined;
}

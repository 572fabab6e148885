/** A body decides with enough members at the table. */
import type { Body } from '../../domain/schema-types.js';
import { entriesOfKind } from '../../domain/state.js';
import { quorumOf } from '../../domain/voting.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'decision-has-quorum',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const { entry, file } of entriesOfKind(state, 'decision')) {
      const item = items.items.get(`bodies/${entry.body ?? ''}`);
      const votes = Object.keys(entry.votes ?? {}).length;
      if (item === undefined || votes === 0 || entry.outcome === 'deferred') continue;
      const quorum = leastMembers(item.value as unknown as Body);
      if (quorum === undefined || votes >= quorum) continue;
      yield { file, pointer: '/votes', data: { body: item.id, quorum, votes } };
    }
  },
};

/** An entry does not say whether it was called again after too few came: then fewer may be enough. */
function leastMembers(body: Body): number | undefined {
  const quorum = quorumOf(body);
  const again = body['failed-quorum']?.quorum;
  return quorum === undefined || again === undefined ? quorum : Math.min(quorum, again);
}

/** A body decides with enough members at the table. */
import { type Body } from '../../domain/schema-types.js';
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'decision-has-quorum',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const { entry, file } of entriesOfKind(state, 'decision')) {
      const body = items.items.get(`bodies/${entry.body ?? ''}`);
      const { quorum } = (body?.value ?? {}) as Partial<Body>;
      const votes = Object.keys(entry.votes ?? {}).length;
      if (body === undefined || quorum === undefined || votes === 0 || votes >= quorum) continue;
      if (entry.outcome !== 'deferred')
        yield { file, pointer: '/votes', data: { body: body.id, quorum, votes } };
    }
  },
};

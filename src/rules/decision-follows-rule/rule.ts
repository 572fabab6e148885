/** What was adopted had the votes it needed. */
import type { Body } from '../../domain/schema-types.js';
import { entriesOfKind } from '../../domain/state.js';
import { countVotes, isCarried } from '../../domain/voting.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'decision-follows-rule',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const { entry, file } of entriesOfKind(state, 'decision')) {
      const item = items.items.get(`bodies/${entry.body ?? ''}`);
      if (item === undefined || entry.votes === undefined || entry.outcome !== 'adopted') continue;
      const body = item.value as unknown as Body;
      if (isCarried(body, entry.votes, items) !== false) continue;
      const { inFavour, against } = countVotes(body, entry.votes);
      const decidesBy = body['decides-by'] ?? '';
      yield { file, pointer: '/outcome', data: { body: item.id, decidesBy, inFavour, against } };
    }
  },
};

/** What was adopted had the votes it needed. */
import { type Body, type DecisionEntry } from '../../domain/schema-types.js';
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'decision-follows-rule',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const { entry, file } of entriesOfKind(state, 'decision')) {
      const body = items.items.get(`bodies/${entry.body ?? ''}`);
      if (body === undefined || entry.votes === undefined || entry.outcome !== 'adopted') continue;
      const { 'decides-by': decidesBy, members = {} } = body.value as unknown as Body;
      // Weighed votes and blocs need more than a count of heads.
      if (decidesBy === undefined || Object.values(members).some(({ votes }) => votes !== undefined))
        continue;
      const { inFavour, against } = countVotes(entry.votes);
      if (hasEnough(decidesBy, inFavour, against)) continue;
      yield { file, pointer: '/outcome', data: { body: body.id, decidesBy, inFavour, against } };
    }
  },
};

function countVotes(votes: NonNullable<DecisionEntry['votes']>): { inFavour: number; against: number } {
  const all = Object.values(votes);
  return {
    inFavour: all.filter((vote) => vote === 'for').length,
    against: all.filter((vote) => vote === 'against').length,
  };
}

function hasEnough(decidesBy: NonNullable<Body['decides-by']>, inFavour: number, against: number): boolean {
  if (decidesBy === 'consensus' || decidesBy === 'unanimity') return against === 0;
  return decidesBy !== 'majority' || inFavour > against;
}

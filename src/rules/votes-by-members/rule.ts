/** Only members of a body vote in it. */
import { jsonPointer } from '../../domain/json-pointer.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { type Body, type Member } from '../../domain/schema-types.js';
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'votes-by-members',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ items, state }) {
    for (const { entry, file } of entriesOfKind(state, 'decision')) {
      const body = items.items.get(`bodies/${entry.body ?? ''}`);
      const { members } = (body?.value ?? {}) as Partial<Body>;
      if (body === undefined || members === undefined) continue;
      const voters = votersOf(members);
      for (const id of Object.keys(entry.votes ?? {})) {
        if (voters.has(id)) continue;
        const suggestion = suggestionFor(id, voters);
        const data = { id, body: body.id, members: Object.keys(members) };
        const pointer = jsonPointer(['votes', id]);
        yield { file, pointer, at: 'key', data: { ...data, ...suggestion } };
      }
    }
  },
};

/** Seats, and the parties and people in them. */
function votersOf(members: Readonly<Record<string, Member>>): ReadonlySet<string> {
  const ids = Object.entries(members).flatMap(([seat, { party, contact, alternate }]) => [
    seat,
    party,
    contact,
    alternate,
  ]);
  return new Set(ids.filter((id) => id !== undefined));
}

/** Whoever is named in entries, meetings and escalation is a party, a group or a person of the workspace. */
import type { Mention } from '../../domain/document-mentions.js';
import { participantsOfEntry, participantsOfMeeting, votersOf } from '../../domain/participant-mentions.js';
import { partyMentions } from '../../domain/party-references.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'participant-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ folder, agreement, items, state }) {
    const people = Object.keys(folder.settings.people ?? {});
    const known = new Set([...items.partyIds, ...items.groupIds, ...items.otherIds, ...people]);
    const check = function* (mentions: Iterable<Mention>, file: string): Generator<Problem> {
      for (const [id, pointer] of mentions) {
        if (known.has(id)) continue;
        const suggestion = suggestionFor(id, known);
        yield { file, pointer, data: { id, ...suggestion } };
      }
    };
    // Votes may stand under the id of a seat in a body.
    const seats = new Set(items.ofList('members').map((seat) => seat.id));
    const named = partyMentions(agreement.terms, items).filter(({ place }) => place === 'participant');
    yield* check(
      named.map(({ id, pointer }) => [id, pointer]),
      agreement.file,
    );
    for (const { file, entry } of state.entries) {
      yield* check(participantsOfEntry(entry), file);
      yield* check(
        [...votersOf(entry)].filter(([id]) => !seats.has(id)),
        file,
      );
    }
    for (const { file, meeting } of agreement.meetings) yield* check(participantsOfMeeting(meeting), file);
  },
};

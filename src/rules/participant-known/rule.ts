/** Whoever is named in entries, meetings and escalation is a party, a group or a person of the workspace. */
import { jsonPointer } from '../../domain/json-pointer.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { partyMentions, referenceId } from '../../domain/party-references.js';
import type { Meeting, ProgressEntry } from '../../domain/schema-types.js';
import type { AgreementRule, Problem } from '../rule.js';

interface Mention {
  readonly id: string;
  readonly pointer: string;
}

export const rule: AgreementRule = {
  id: 'participant-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ folder, agreement, items, state }) {
    const people = Object.keys(folder.settings.people ?? {});
    const known = new Set([...items.partyIds, ...items.groupIds, ...items.otherIds, ...people]);
    const check = function* (mentions: Iterable<Mention>, file: string): Generator<Problem> {
      for (const { id, pointer } of mentions) {
        if (known.has(id)) continue;
        const suggestion = suggestionFor(id, known);
        yield { file, pointer, data: { id, ...suggestion } };
      }
    };
    // Votes may stand under the id of a seat in a body.
    const seats = new Set(items.ofList('members').map((seat) => seat.id));
    const named = [...partyMentions(agreement.terms, items)];
    yield* check(
      named.filter(({ place }) => place === 'participant'),
      agreement.file,
    );
    for (const { file, entry } of state.entries) yield* check(mentionsOfEntry(entry, seats), file);
    for (const { file, meeting } of agreement.meetings) yield* check(mentionsOfMeeting(meeting), file);
  },
};

const entryFields = ['by', 'asked-of', 'thanks', 'owner', 'party'];

function* mentionsOfEntry(entry: ProgressEntry, seats: ReadonlySet<string>): Generator<Mention> {
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  for (const field of entryFields) yield* mentionsIn(values[field], [field]);
  if (entry.kind !== 'decision') return;
  for (const id of Object.keys(entry.votes ?? {})) {
    if (!seats.has(id)) yield { id, pointer: jsonPointer(['votes', id]) };
  }
}

function* mentionsOfMeeting(meeting: Meeting): Generator<Mention> {
  yield* mentionsIn(meeting['minutes-by'], ['minutes-by']);
  for (const [index, reference] of (meeting.invited ?? []).entries()) {
    const pointer = jsonPointer(['invited', index, ...(typeof reference === 'string' ? [] : ['each'])]);
    yield { id: referenceId(reference), pointer };
  }
  for (const [index, item] of (meeting.agenda ?? []).entries()) {
    yield* mentionsIn(item['led-by'], ['agenda', index, 'led-by']);
  }
  for (const [index, { who, proxy }] of (meeting.attendance ?? []).entries()) {
    yield* mentionsIn(who, ['attendance', index, 'who']);
    yield* mentionsIn(proxy, ['attendance', index, 'proxy']);
  }
}

function* mentionsIn(value: unknown, keys: readonly (string | number)[]): Generator<Mention> {
  if (typeof value === 'string') yield { id: value, pointer: jsonPointer(keys) };
  if (!Array.isArray(value)) return;
  for (const [index, id] of value.entries()) {
    if (typeof id === 'string') yield { id, pointer: jsonPointer([...keys, index]) };
  }
}

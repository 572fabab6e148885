/** Who is named in an entry or a meeting: parties, groups, others, bodies, people. */
import type { Mention } from './document-mentions.js';
import { jsonPointer } from './json-pointer.js';
import { referenceId } from './party-references.js';
import type { Meeting, ProgressEntry } from './schema-types.js';
import type { Keys } from './values-at.js';

const entryFields = ['by', 'asked-of', 'thanks', 'owner', 'party'];

/** Beside who voted. */
export function* participantsOfEntry(entry: ProgressEntry): Generator<Mention> {
  const values = new Map<string, unknown>(Object.entries(entry));
  for (const field of entryFields) yield* mentionsIn(values.get(field), [field]);
}

/** Who voted, by the keys of the votes: they may be the ids of seats in a body. */
export function* votersOf(entry: ProgressEntry): Generator<Mention> {
  if (entry.kind !== 'decision') return;
  for (const id of Object.keys(entry.votes ?? {})) yield [id, jsonPointer(['votes', id])];
}

export function* participantsOfMeeting(meeting: Meeting): Generator<Mention> {
  yield* mentionsIn(meeting['minutes-by'], ['minutes-by']);
  for (const [index, reference] of (meeting.invited ?? []).entries()) {
    const keys = ['invited', index, ...(typeof reference === 'string' ? [] : ['each'])];
    yield [referenceId(reference), jsonPointer(keys)];
  }
  for (const [index, item] of (meeting.agenda ?? []).entries()) {
    yield* mentionsIn(item['led-by'], ['agenda', index, 'led-by']);
  }
  for (const [index, { who, proxy }] of (meeting.attendance ?? []).entries()) {
    yield* mentionsIn(who, ['attendance', index, 'who']);
    yield* mentionsIn(proxy, ['attendance', index, 'proxy']);
  }
}

function* mentionsIn(value: unknown, keys: Keys): Generator<Mention> {
  if (typeof value === 'string') yield [value, jsonPointer(keys)];
  if (!Array.isArray(value)) return;
  for (const [index, id] of value.entries()) {
    if (typeof id === 'string') yield [id, jsonPointer([...keys, index])];
  }
}

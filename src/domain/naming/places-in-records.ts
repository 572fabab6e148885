/** Where ids stand in entries, meetings and signatures. None of these is ever changed. */
import type { EntryFile, MeetingFile, SignatureFile } from '../folder.js';
import { jsonPointer } from '../json-pointer.js';
import { isOpeningKind, lifecycleOf } from '../lifecycles.js';
import { participantsOfEntry, participantsOfMeeting, votersOf } from '../participant-mentions.js';
import type { ProgressEntry } from '../schema-types.js';
import { namedItem, placeOfId, placeOfKey, type Named, type NamedPlace } from './named-place.js';
import { itemOf, participant, person, placesOf } from './participants.js';
import { placesOfPath } from './places-of-path.js';
import { openedBy, type Scope, type Scopes } from './scopes.js';

export function* placesInRecords(scope: Scope, scopes: Scopes): Generator<NamedPlace> {
  const { entries, meetings, signatures } = scope.agreement;
  const records = new Set(entries.map(({ id }) => id));
  for (const entry of entries) yield* placesInEntry(entry, { scope, scopes, records });
  for (const meeting of meetings) yield* placesInMeeting(meeting, { scope, scopes, records });
  for (const signature of signatures) yield* placesInSignature(signature, scope);
}

interface Around {
  readonly scope: Scope;
  readonly scopes: Scopes;
  /** Ids of the entries of the agreement. */
  readonly records: ReadonlySet<string>;
}

function* placesInEntry({ id, file, entry }: EntryFile, around: Around): Generator<NamedPlace> {
  const { scope } = around;
  const agreement = scope.agreement.id;
  const named = { agreement, path: id };
  yield { named, file, pointer: '', at: 'value', written: id, isDeclaration: true };
  yield* aboutOfEntry(file, entry, around);
  const opened = openedBy(entry);
  if (opened !== undefined && 'opens' in entry && entry.opens !== undefined) {
    const place = placeOfId(entry.opens, { file, pointer: '/opens' }, { agreement, path: opened });
    yield { ...place, isDeclaration: true };
  }
  const record = (one: string): Named | undefined => recordOf(one, around);
  for (const [field, value] of Object.entries(entry)) {
    if (!recordFields.has(field) || typeof value !== 'string') continue;
    yield* placesOf([[value, `/${field}`]], file, record);
  }
  yield* placesOf(participantsOfEntry(entry), file, (one) => participant(one, scope));
  if ('body' in entry && entry.body !== undefined)
    yield* placesOf([[entry.body, '/body']], file, (one) => itemOf(one, ['bodies'], scope));
  yield* keysOfEntry(file, entry, scope);
}

const recordFields: ReadonlySet<string> = new Set(['corrects', 'retracts', 'decision']);

function recordOf(id: string, { scope, records }: Around): Named | undefined {
  return records.has(id) ? { agreement: scope.agreement.id, path: id } : undefined;
}

function* aboutOfEntry(file: string, entry: ProgressEntry, around: Around): Generator<NamedPlace> {
  if (!('about' in entry) || entry.about === undefined) return;
  const { about, kind } = entry;
  const place = { file, pointer: '/about' };
  if (kind === 'reply') {
    yield* placesOf([[about, place.pointer]], file, (id) => recordOf(id, around));
    return;
  }
  const { scope } = around;
  // What moves an opened item may name it by its id alone, also where others have the same.
  const opened = isOpeningKind(kind) ? `${lifecycleOf(kind).list}/${about}` : '';
  if (scope.paths.has(opened) && scope.withOpened.resolve(about).found !== 'one')
    yield placeOfId(about, place, namedItem(scope.agreement.id, opened));
  else yield* placesOfPath(about, { ...place, ...around, isOfRecord: true });
}

/** Who voted, and the statements that were scored. */
function* keysOfEntry(file: string, entry: ProgressEntry, scope: Scope): Generator<NamedPlace> {
  for (const [id, pointer] of votersOf(entry)) {
    const named = seat(id, scope) ?? participant(id, scope);
    if (named !== undefined) yield placeOfKey(file, pointer, { named, id, isDeclaration: false });
  }
  for (const id of entry.kind === 'health' ? Object.keys(entry.scores) : []) {
    const named = itemOf(id, ['health/statements'], scope);
    if (named !== undefined)
      yield placeOfKey(file, jsonPointer(['scores', id]), { named, id, isDeclaration: false });
  }
}

/** A seat in a body, where only one has that id. */
function seat(id: string, { items, agreement }: Scope): Named | undefined {
  const [only, ...others] = items.ofList('members').filter((member) => member.id === id);
  return only === undefined || others.length > 0 ? undefined : namedItem(agreement.id, only.path);
}

function* placesInMeeting({ file, meeting }: MeetingFile, around: Around): Generator<NamedPlace> {
  const { scope } = around;
  yield* placesOf(participantsOfMeeting(meeting), file, (id) => participant(id, scope));
  if (meeting.body !== undefined)
    yield* placesOf([[meeting.body, '/body']], file, (id) => itemOf(id, ['bodies'], scope));
  for (const [index, { about, decisions = [] }] of (meeting.agenda ?? []).entries()) {
    const pointer = jsonPointer(['agenda', index, 'about']);
    if (about !== undefined) yield* placesOfPath(about, { file, pointer, ...around, isOfRecord: true });
    for (const [at, id] of decisions.entries()) {
      const place = jsonPointer(['agenda', index, 'decisions', at]);
      yield* placesOf([[id, place]], file, (one) => recordOf(one, around));
    }
  }
}

function* placesInSignature({ file, signature }: SignatureFile, scope: Scope): Generator<NamedPlace> {
  const { party, document, signatory } = signature;
  yield* placesOf([[party, '/party']], file, (id) => itemOf(id, ['parties'], scope));
  yield* placesOf([[document, '/document']], file, (id) => itemOf(id, ['documents'], scope));
  if (signatory.contact !== undefined)
    yield* placesOf([[signatory.contact, '/signatory/contact']], file, (id) => person(id, scope));
}

/** Who is named, by id or by name, to the ids that stand in the file. */
import { fieldsOf } from '../../domain/entry-fields.js';
import type { AgreementFile } from '../../domain/folder.js';
import { indexItems } from '../../domain/item-index.js';
import { nearest } from '../../domain/nearest.js';
import type { Text } from '../../domain/schema-types.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import type { Desk } from './desk.js';
import type { Given } from './options.js';

interface Participant {
  readonly id: string;
  /** What it is called, in every language. */
  readonly names: readonly string[];
}

type Place = Pick<Desk, 'opened'>;

/** Throws `participant-unknown`, and `item-ambiguous` for a name that several have. */
export function withParticipants(
  kind: EntryKind,
  given: Given,
  agreement: AgreementFile,
  desk: Place,
): Given {
  const resolved = new Map(given);
  for (const [name, { form }] of fieldsOf(kind)) {
    const value = given.get(name);
    if (value === undefined || !['participant', 'ids', 'votes'].includes(form)) continue;
    const known = participantsFor(name, agreement, desk);
    const idOf = (word: string): string => resolve(word, known);
    if (typeof value === 'string') resolved.set(name, idOf(value));
    else if (Array.isArray(value))
      resolved.set(
        name,
        value.map((word) => idOf(String(word))),
      );
    else if (typeof value === 'object' && value !== null) {
      resolved.set(name, Object.fromEntries(Object.entries(value).map(([word, vote]) => [idOf(word), vote])));
    }
  }
  return resolved;
}

/** Of whom something can be asked. Throws `participant-unknown`, and `item-ambiguous` for a name that several have. */
export function participantNamed(word: string, agreement: AgreementFile | undefined, desk: Place): string {
  return agreement === undefined ? word : resolve(word, participantsFor('asked-of', agreement, desk));
}

function participantsFor(
  field: string,
  { terms, itemPaths }: AgreementFile,
  { opened }: Place,
): readonly Participant[] {
  const items = indexItems(terms, itemPaths);
  const ofList = (list: string): readonly Participant[] =>
    items.ofList(list).map(({ id, value }) => ({ id, names: namesIn(value['name'] ?? value['title']) }));
  if (field === 'body') return ofList('bodies');
  const people = Object.entries(opened.workspace.folder.settings.people ?? {});
  const persons = people.map(([id, { function: role }]) => ({ id, names: namesIn(role) }));
  const seats = field === 'votes' ? ofList('members') : [];
  return [...ofList('parties'), ...ofList('groups'), ...persons, ...seats, ...ofList('bodies')];
}

function namesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null
    ? Object.values(words as Exclude<Text, string>).map(String)
    : [];
}

function resolve(word: string, known: readonly Participant[]): string {
  if (known.some(({ id }) => id === word)) return word;
  const wanted = plain(word);
  const named = new Set(
    known.filter(({ names }) => names.some((name) => plain(name) === wanted)).map(({ id }) => id),
  );
  const [only] = named;
  if (only !== undefined && named.size === 1) return only;
  if (named.size > 1) throw new Failure('usage', 'item-ambiguous', { path: word, paths: [...named] });
  const suggestion = suggestionFor(word, known);
  const ids = [...new Set(known.map(({ id }) => id))].slice(0, 12);
  const data = { name: word, known: ids };
  throw new Failure(
    'usage',
    'participant-unknown',
    suggestion === undefined ? data : { ...data, suggestion },
  );
}

/** The id nearest to the word; else of the one whose name is nearest, or alone holds it. */
function suggestionFor(word: string, known: readonly Participant[]): string | undefined {
  const byId = nearest(word, known.map(({ id }) => id)); // prettier-ignore
  if (byId !== undefined) return byId;
  const near = nearest(word, known.flatMap(({ names }) => names)); // prettier-ignore
  const holding = known.filter(({ names }) => names.some((name) => plain(name).includes(plain(word))));
  return (
    known.find(({ names }) => near !== undefined && names.includes(near))?.id ??
    (holding.length === 1 ? holding[0]?.id : undefined)
  );
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

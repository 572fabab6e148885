/** Where parties and groups are named in an agreement, and who is meant. */
import type { Item, ItemIndex } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import type { Agreement, PartyReference, Text } from './schema-types.js';
import { oncePer } from './once-per.js';
import { isActive } from './typed-items.js';

/** What may stand at a place. `participant`: a party, a group or a person. */
export type PartyPlace = 'party' | 'group' | 'party-or-group' | 'participant';

export interface PartyMention {
  /** The id that is written there. */
  readonly id: string;
  readonly pointer: string;
  readonly place: PartyPlace;
  /** Written as `each: <group>`. */
  readonly each: boolean;
}

/** Properties of items that name one party or group, or a list of them. */
const itemFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['conditions', ['owner']],
  ['approvals', ['for']],
  ['goals', ['owner']],
  ['indicators', ['measured-by']],
  ['expectations', ['of', 'by']],
  ['offers', ['by', 'to']],
  ['commitments', ['accountable', 'responsible', 'supports', 'consulted', 'informed', 'beneficiary']],
  ['milestones', ['owner']],
  ['contributions', ['from', 'to']],
  ['bodies', ['veto']],
  ['risks', ['owner']],
  ['reporting', ['by', 'to']],
  ['evaluation', ['by']],
  ['clauses', ['applies']],
]);

/** The same in the single objects at the top of an agreement. */
const objectFields: ReadonlyMap<keyof Agreement, readonly string[]> = new Map<keyof Agreement, string[]>([
  ['legal', []],
  ['term', []],
  ['facilitator', ['paid-by']],
  ['budget', []],
  ['escalation', []],
  ['health', ['by']],
  ['change', ['proposed-by', 'approved-by']],
  ['accession', ['approved-by']],
  ['exit', []],
]);

/** Every place in the agreement that names a party or group; items that were withdrawn are left out. */
export function partyMentions(terms: Agreement, items: ItemIndex): readonly PartyMention[] {
  const known = mentionsByTerms(terms);
  const mentions = known.get(items) ?? [...findMentions(terms, items)];
  known.set(items, mentions);
  return mentions;
}

const mentionsByTerms = oncePer<Agreement, WeakMap<ItemIndex, readonly PartyMention[]>>(() => new WeakMap());

function* findMentions(terms: Agreement, items: ItemIndex): Generator<PartyMention> {
  for (const item of items.items.values()) {
    if (isActive(items, item)) yield* mentionsOfItem(item);
  }
  for (const [name, fields] of objectFields) {
    const value: unknown = terms[name];
    if (isRecord(value)) yield* mentionsInFields(value, [name], fields);
  }
  yield* mentionOf(terms.facilitator?.party, ['facilitator', 'party'], 'party');
  for (const [index, level] of (terms.escalation?.levels ?? []).entries()) {
    yield* mentionOf(level.who, ['escalation', 'levels', index, 'who'], 'participant');
  }
}

/** The parties that a reference means: a group stands for its members. Unknown ids are left out. */
export function expandParties(reference: PartyReference, items: ItemIndex): readonly string[] {
  const id = referenceId(reference);
  const group = items.items.get(`groups/${id}`);
  if (group === undefined) return items.partyIds.has(id) ? [id] : [];
  const members: unknown = group.value['members'];
  return Array.isArray(members) ? members.filter((member: string) => items.partyIds.has(member)) : [];
}

/** What a party or group is called in sentences; its id where it has no name. */
export function partyName(reference: PartyReference, items: ItemIndex): Text {
  const id = referenceId(reference);
  const item = items.items.get(`parties/${id}`) ?? items.items.get(`groups/${id}`);
  return (item?.value['name'] ?? item?.value['title'] ?? id) as Text;
}

export function referenceId(reference: PartyReference): string {
  return typeof reference === 'string' ? reference : reference.each;
}

type Keys = readonly (string | number)[];

function* mentionsOfItem(item: Item): Generator<PartyMention> {
  const keys = item.path.split('/');
  yield* mentionsInFields(item.value, keys, itemFields.get(item.list) ?? []);
  if (item.list === 'groups') yield* mentionOf(item.value['members'], [...keys, 'members'], 'party');
  if (item.list === 'members') yield* mentionOf(item.value['party'], [...keys, 'party'], 'party');
  const blocs = item.list === 'bodies' ? item.value['blocs'] : undefined;
  for (const [index, bloc] of (Array.isArray(blocs) ? blocs : []).entries()) {
    if (isRecord(bloc)) yield* mentionOf(bloc['group'], [...keys, 'blocs', index, 'group'], 'group');
  }
}

function* mentionsInFields(
  value: Readonly<Record<string, unknown>>,
  keys: Keys,
  fields: readonly string[],
): Generator<PartyMention> {
  for (const field of fields) yield* mentionOf(value[field], [...keys, field], 'party-or-group');
  const open = value['open'];
  if (isRecord(open)) yield* mentionOf(open['who'], [...keys, 'open', 'who'], 'party-or-group');
}

/** A reference, `each: …`, or a list of them. */
function* mentionOf(value: unknown, keys: Keys, place: PartyPlace): Generator<PartyMention> {
  if (typeof value === 'string') yield { id: value, pointer: jsonPointer(keys), place, each: false };
  else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* mentionOf(part, [...keys, index], place);
  } else if (isRecord(value) && typeof value['each'] === 'string') {
    yield { id: value['each'], pointer: jsonPointer([...keys, 'each']), place: 'group', each: true };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where parties and groups are named in an agreement, and who is meant. */
import type { Item, ItemIndex } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import { partyFieldsOf, partyFieldsOfParts } from './party-fields.js';
import type { Agreement, PartyReference, Text } from './schema-types.js';
import { oncePer } from './once-per.js';
import { isActive } from './typed-items.js';
import { valuesAt, type Keys } from './values-at.js';

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
  for (const [name, fields] of partyFieldsOfParts) {
    const value: unknown = terms[name];
    if (isRecord(value)) yield* mentionsInFields(value, [name], fields);
  }
  yield* mentionOf(terms.facilitator?.party, ['facilitator', 'party'], 'party');
  for (const [index, level] of (terms.escalation?.levels ?? []).entries()) {
    yield* mentionOf(level.who, ['escalation', 'levels', index, 'who'], 'participant');
  }
}

/** The parties that a reference means, or the body or other that does: a group stands for its members. Unknown ids are left out. */
export function expandParties(reference: PartyReference, items: ItemIndex): readonly string[] {
  const id = referenceId(reference);
  const group = items.items.get(`groups/${id}`);
  if (group === undefined) return items.partyIds.has(id) || items.otherIds.has(id) ? [id] : [];
  const members: unknown = group.value['members'];
  return Array.isArray(members) ? members.filter((member: string) => items.partyIds.has(member)) : [];
}

/** What a party, group, body or other is called in sentences; its id where it has no name. */
export function partyName(reference: PartyReference, items: ItemIndex): Text {
  const id = referenceId(reference);
  const item = ['parties', 'groups', 'others', 'bodies']
    .map((list) => items.items.get(`${list}/${id}`))
    .find((found) => found !== undefined);
  return (item?.value['name'] ?? item?.value['title'] ?? id) as Text;
}

export function referenceId(reference: PartyReference): string {
  return typeof reference === 'string' ? reference : reference.each;
}

function* mentionsOfItem(item: Item): Generator<PartyMention> {
  const keys = item.path.split('/');
  yield* mentionsInFields(item.value, keys, partyFieldsOf(item.list));
  if (item.list === 'groups') yield* mentionOf(item.value['members'], [...keys, 'members'], 'party');
  if (item.list === 'members') yield* mentionOf(item.value['party'], [...keys, 'party'], 'party');
  if (item.list === 'bodies') yield* mentionOf(item.value['for-each'], [...keys, 'for-each'], 'group');
  const blocs = item.list === 'bodies' ? item.value['blocs'] : undefined;
  for (const [index, bloc] of (Array.isArray(blocs) ? blocs : []).entries()) {
    if (isRecord(bloc)) yield* mentionOf(bloc['group'], [...keys, 'blocs', index, 'group'], 'group');
  }
}

function* mentionsInFields(value: unknown, keys: Keys, fields: readonly string[]): Generator<PartyMention> {
  for (const field of fields) {
    for (const [part, partKeys] of valuesAt(value, field, keys)) {
      yield* mentionOf(part, partKeys, 'party-or-group');
    }
  }
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

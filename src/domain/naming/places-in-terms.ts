/** Where ids stand in agreement.yaml: the keys of its items, and everything that refers to them. */
import { bodyMentions } from '../body-mentions.js';
import { documentMentions } from '../document-mentions.js';
import { jsonPointer } from '../json-pointer.js';
import { partyMentions, type PartyPlace } from '../party-references.js';
import { pathReferences } from '../path-references.js';
import { personMentions } from '../person-mentions.js';
import { poolMentions } from '../pool-mentions.js';
import { namedItem, placeOfId, placeOfKey, type NamedPlace } from './named-place.js';
import { itemOf, participant, person, placesOf } from './participants.js';
import { placesOfPath } from './places-of-path.js';
import type { Scope, Scopes } from './scopes.js';

export function* placesInTerms(scope: Scope, scopes: Scopes): Generator<NamedPlace> {
  yield* keys(scope);
  const { agreement, items } = scope;
  const { file } = agreement;
  for (const { path, pointer } of pathReferences(items)) {
    yield* placesOfPath(path, { file, pointer, scope, scopes, isOfRecord: false });
  }
  yield* parties(scope);
  yield* documents(scope);
  yield* placesOf(bodyMentions(items.terms), file, (id) => itemOf(id, ['bodies'], scope));
  yield* placesOf(poolMentions(items), file, (id) => itemOf(id, ['budget/pools'], scope));
  yield* placesOf(personMentions(items.terms, items), file, (id) => person(id, scope));
  yield* chairs(scope);
  for (const [index, { agreement: id }] of (items.terms.relations ?? []).entries()) {
    const pointer = jsonPointer(['relations', index, 'agreement']);
    if (id !== undefined && scopes.has(id))
      yield placeOfId(id, { file, pointer }, { agreement: id, path: '' });
  }
}

function* keys({ agreement: { id: agreement, file, itemPaths } }: Scope): Generator<NamedPlace> {
  const named = { agreement, path: '' };
  yield { named, file, pointer: '', at: 'value', written: agreement, isDeclaration: true };
  for (const path of itemPaths) {
    const segments = path.split('/');
    const id = segments.at(-1) ?? '';
    const item = { named: namedItem(agreement, path), id, isDeclaration: true };
    yield placeOfKey(file, jsonPointer(segments), item);
  }
}

const listsAt: Readonly<Record<Exclude<PartyPlace, 'participant'>, readonly string[]>> = {
  party: ['parties'],
  group: ['groups'],
  'party-or-group': ['parties', 'groups', 'others', 'bodies'],
};

function* parties(scope: Scope): Generator<NamedPlace> {
  const { file } = scope.agreement;
  for (const { id, pointer, place } of partyMentions(scope.items.terms, scope.items)) {
    const named = place === 'participant' ? participant(id, scope) : itemOf(id, listsAt[place], scope);
    if (named !== undefined) yield placeOfId(id, { file, pointer }, named);
  }
}

function* documents(scope: Scope): Generator<NamedPlace> {
  const { file } = scope.agreement;
  for (const [id, pointer] of documentMentions(scope.items.terms, scope.items)) {
    const named = itemOf(id, ['documents'], scope);
    const from = pointer === '/authoritative' ? 'document:'.length : 0;
    if (named !== undefined)
      yield placeOfId(id, { file, pointer, from, value: `${from === 0 ? '' : 'document:'}${id}` }, named);
  }
}

function* chairs(scope: Scope): Generator<NamedPlace> {
  const { file } = scope.agreement;
  for (const { path, pointer, value } of scope.items.ofList('bodies')) {
    const id = value['chair'];
    const named = typeof id === 'string' ? itemOf(id, [`${path}/members`], scope) : undefined;
    if (typeof id === 'string' && named !== undefined)
      yield placeOfId(id, { file, pointer: `${pointer}/chair` }, named);
  }
}

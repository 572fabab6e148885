/** Who an id means where parties, groups, bodies, others or people are named. */
import type { Mention } from '../document-mentions.js';
import { namedItem, namedPerson, placeOfId, type Named, type NamedPlace } from './named-place.js';
import type { Scope } from './scopes.js';

/** Where an id can stand for any of these: the first that there is, is meant. */
const lists = ['parties', 'groups', 'others', 'bodies'] as const;

export function participant(id: string, scope: Scope): Named | undefined {
  return itemOf(id, lists, scope) ?? person(id, scope);
}

export function person(id: string, { people }: Scope): Named | undefined {
  return people.has(id) ? namedPerson(id) : undefined;
}

/** The item of that id in the first list that has one. */
export function itemOf(id: string, among: readonly string[], scope: Scope): Named | undefined {
  const list = among.find((one) => scope.paths.has(`${one}/${id}`));
  return list === undefined ? undefined : namedItem(scope.agreement.id, `${list}/${id}`);
}

/** The places of mentions, in so far as they mean something. */
export function* placesOf(
  mentions: Iterable<Mention>,
  file: string,
  meant: (id: string) => Named | undefined,
): Generator<NamedPlace> {
  for (const [id, pointer] of mentions) {
    const named = meant(id);
    if (named !== undefined) yield placeOfId(id, { file, pointer }, named);
  }
}

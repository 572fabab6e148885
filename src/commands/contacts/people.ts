/** The people as they are known here: what is shared and what stays on this computer, together. */
import { nearest } from '../../domain/nearest.js';
import type { Folder } from '../../domain/folder.js';
import type { Text } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';

export interface KnownPerson {
  readonly id: string;
  /** Undefined for somebody who stands in contacts.yaml alone. */
  readonly function: Text | undefined;
  readonly party: string | undefined;
  /** ISO date. */
  readonly left: string | undefined;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly telephone: string | undefined;
}

/** In the order of the files. */
export function knownPeople({ settings, contacts }: Folder): readonly KnownPerson[] {
  const shared = new Map(Object.entries(settings.people ?? {}));
  const own = new Map(Object.entries(contacts?.people ?? {}));
  return [...new Set([...shared.keys(), ...own.keys()])].map((id) => {
    const [person, contact] = [shared.get(id), own.get(id)];
    return {
      id,
      function: person?.function,
      party: person?.party,
      left: person?.left,
      name: contact?.name,
      email: contact?.email,
      telephone: contact?.telephone,
    };
  });
}

/** Throws `missing-argument`, `person-unknown`. */
export function personNamed(id: string | undefined, people: readonly KnownPerson[]): KnownPerson {
  if (id === undefined) throw new Failure('usage', 'missing-argument', { argument: 'contact' });
  const person = people.find((one) => one.id === id);
  if (person !== undefined) return person;
  const known = people.map((one) => one.id);
  const suggestion = nearest(id, known) ?? people.find(({ name }) => name === id)?.id;
  const data = { contact: id, known: known.slice(0, 12) };
  throw new Failure('usage', 'person-unknown', suggestion === undefined ? data : { ...data, suggestion });
}

/** The names of the parties of all agreements, by id. */
export function partyNames({ agreements }: Folder): ReadonlyMap<string, Text> {
  const names = new Map<string, Text>();
  for (const { terms } of agreements.values()) {
    for (const [id, { name }] of Object.entries(terms.parties)) if (!names.has(id)) names.set(id, name);
  }
  return names;
}

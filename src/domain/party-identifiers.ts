/** By which numbers registers know the parties. */
import { jsonPointer } from './json-pointer.js';
import type { Agreement } from './schema-types.js';

export type Party = Agreement['parties'][string];
export type Identifier = NonNullable<Party['identifiers']>[number];

export interface PartyIdentifier {
  readonly id: string;
  readonly party: Party;
  readonly identifier: Identifier;
  readonly pointer: string;
}

/** Those of all parties that take part. */
export function identifiersOf({ parties }: Agreement): readonly PartyIdentifier[] {
  return Object.entries(parties)
    .filter(([, { withdrawn }]) => withdrawn === undefined)
    .flatMap(([id, party]) =>
      (party.identifiers ?? []).map((identifier, index) => {
        return { id, party, identifier, pointer: jsonPointer(['parties', id, 'identifiers', index]) };
      }),
    );
}

/** The same for one number, however it is spaced: `KVK 12 34 56 78` and `kvk 12345678`. */
export function identifierKey({ scheme, id }: Identifier): string {
  return `${schemeKey(scheme)} ${id.toUpperCase().replaceAll(/[\s./-]/g, '')}`;
}

export function schemeKey(scheme: string): string {
  return scheme.toUpperCase().replaceAll(/[\s./-]/g, '');
}

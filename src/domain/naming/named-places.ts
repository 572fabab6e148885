/** Every place in a workspace where an id stands, and what it means there. */
import type { Folder } from '../folder.js';
import { jsonPointer } from '../json-pointer.js';
import { oncePer } from '../once-per.js';
import { namedPerson, placeOfId, placeOfKey, type NamedPlace } from './named-place.js';
import { placesInRecords } from './places-in-records.js';
import { placesInTerms } from './places-in-terms.js';
import { scopesOf } from './scopes.js';

const contactsFile = 'contacts.yaml';

/** File by file. Ids that mean nothing here are left out. */
export const namedPlaces = oncePer((folder: Folder): readonly NamedPlace[] => [...findPlaces(folder)]);

function* findPlaces(folder: Folder): Generator<NamedPlace> {
  yield* people(folder);
  const scopes = scopesOf(folder);
  for (const scope of scopes.values()) {
    yield* placesInTerms(scope, scopes);
    yield* placesInRecords(scope, scopes);
  }
}

function* people({ settings, settingsFile: file, contacts, agreements }: Folder): Generator<NamedPlace> {
  const known = new Map(Object.entries(settings.people ?? {}));
  const all = [...agreements.values()];
  for (const [id, { party }] of known) {
    yield placeOfKey(file, jsonPointer(['people', id]), { named: namedPerson(id), id, isDeclaration: true });
    if (party === undefined || !all.some(({ itemPaths }) => itemPaths.has(`parties/${party}`))) continue;
    const pointer = jsonPointer(['people', id, 'party']);
    yield placeOfId(party, { file, pointer }, { path: `parties/${party}` });
  }
  for (const id of Object.keys(contacts?.people ?? {})) {
    if (!known.has(id)) continue;
    const pointer = jsonPointer(['people', id]);
    yield placeOfKey(contactsFile, pointer, { named: namedPerson(id), id, isDeclaration: false });
  }
}

/** collab.yaml and contacts.yaml: those of a new workspace, and a person who joins one that is there. */
import { isMap, type Document, type YAMLMap } from 'yaml';
import type { NewFile, TemplateLanguage } from './collaboration.js';
import { readTemplateFile } from './templates.js';
import { replaceWords } from './placeholders.js';
import { mapAt, nameSchema, parseForEdits, setText, textNode, writeEdited } from './yaml-edits.js';

export interface NewPerson {
  readonly id: string;
  readonly function: string;
  /** The id of the party; absent of who stands between them. */
  readonly party?: string;
}

export interface NewWorkspace {
  readonly title: string;
  readonly language: TemplateLanguage;
  /** IANA name. */
  readonly timeZone: string;
  readonly person: NewPerson;
}

export function settingsFile({ title, language, timeZone, person }: NewWorkspace): NewFile {
  const document = parseForEdits(readTemplateFile('workspace', language, 'collab.yaml'));
  setText(mapAt(document, []), 'title', title);
  setText(mapAt(document, []), 'time-zone', timeZone);
  addPerson(document, person);
  nameSchema(document, '.collab/schemas/workspace.schema.json');
  return { path: 'collab.yaml', content: writeEdited(document) };
}

/** The settings with one person more; everything else stays as it was written. */
export function settingsWithPerson(settings: string, person: NewPerson): NewFile {
  const document = parseForEdits(settings);
  if (!isMap(document.get('people'))) mapAt(document, []).set('people', document.createNode({}));
  addPerson(document, person);
  return { path: 'collab.yaml', content: writeEdited(document) };
}

function addPerson(document: Document, person: NewPerson): void {
  const people = mapAt(document, ['people']);
  people.flow = false;
  const entry: YAMLMap = document.createNode({
    function: '',
    ...(person.party === undefined ? {} : { party: person.party }),
  });
  entry.set('function', textNode(person.function));
  people.set(person.id, entry);
}

/** Holds nobody yet: who somebody is, is not asked. */
export function contactsFile(language: TemplateLanguage, contact: string): NewFile {
  const document = parseForEdits(readTemplateFile('workspace', language, 'contacts.yaml'));
  replaceWords(document, new Map([['first-contact', contact]]));
  nameSchema(document, '.collab/schemas/contacts.schema.json');
  return { path: 'contacts.yaml', content: writeEdited(document) };
}

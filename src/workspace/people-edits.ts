/** Edits of who the people are: in collab.yaml by function, in contacts.yaml by name. All else stays as it was written. */
import { isMap, type Document, type YAMLMap } from 'yaml';
import { parseForEdits, textNode, writeEdited } from './new-collaboration/yaml-edits.js';

/** What is shared of a person. A field that is not named stays; null takes it out. */
export interface PersonEdit {
  readonly function?: string;
  /** The id of a party. */
  readonly party?: string;
  /** ISO date. */
  readonly left?: string | null;
}

/** What stays on this computer. */
export interface ContactEdit {
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
}

/** @param settings the text of collab.yaml */
export function withPerson(settings: string, id: string, edit: PersonEdit): string {
  return edited(settings, (people) => {
    setFields(personIn(people, id), edit);
  });
}

/** @param contacts the text of contacts.yaml */
export function withContact(contacts: string, id: string, edit: ContactEdit): string {
  return edited(contacts, (people) => {
    setFields(personIn(people, id), edit);
  });
}

/** The person goes with the hints that stand at the entry. */
export function withoutContact(contacts: string, id: string): string {
  return edited(contacts, (people) => {
    people.delete(id);
    if (people.items.length === 0) people.flow = true;
  });
}

function edited(text: string, change: (people: YAMLMap) => void): string {
  const document = parseForEdits(text);
  change(peopleIn(document));
  return writeEdited(document);
}

function peopleIn(document: Document): YAMLMap {
  const found = document.get('people');
  if (isMap(found)) return found;
  const people: YAMLMap = document.createNode({});
  document.set('people', people);
  return people;
}

function personIn(people: YAMLMap, id: string): YAMLMap {
  const found = people.get(id);
  if (isMap(found)) return found;
  people.flow = false;
  const person = new (people.constructor as new () => YAMLMap)();
  people.set(id, person);
  return person;
}

function setFields(person: YAMLMap, fields: PersonEdit | ContactEdit): void {
  for (const [field, value] of Object.entries(fields) as [string, string | null | undefined][]) {
    if (value === null) person.delete(field);
    else if (value !== undefined) person.set(field, textNode(value));
  }
}

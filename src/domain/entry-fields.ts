/** The fields of an entry by its kind, and the options by which they are given. */
import { entryFieldTable, type Field, type FieldForm, type FieldTable } from './entry-field-table.js';
import type { EntryKind } from './state.js';

export type { Field, FieldForm } from './entry-field-table.js';

export const entryKinds = Object.keys(entryFieldTable) as readonly EntryKind[];

/** What every entry can have, beside `collab` and `kind`. */
const commonFields: FieldTable = {
  date: { form: 'date', required: true },
  by: { form: 'participant', required: true },
  note: { form: 'text' },
  evidence: { form: 'evidence' },
  visibility: { form: 'choice', choices: ['public', 'parties'] },
  'taken-over': { form: 'date' },
  corrects: { form: 'entry' },
  retracts: { form: 'entry' },
};

export function isEntryKind(word: string): word is EntryKind {
  return (entryKinds as readonly string[]).includes(word);
}

/** What the kind adds, in the order of the schema. */
export function ownFields(kind: EntryKind): ReadonlyMap<string, Field> {
  return new Map(Object.entries(entryFieldTable[kind]));
}

/** All fields of the kind; a note needs its text. */
export function fieldsOf(kind: EntryKind): ReadonlyMap<string, Field> {
  const note: Field = kind === 'note' ? { form: 'text', required: true } : { form: 'text' };
  return new Map([...ownFields(kind), ...Object.entries({ ...commonFields, note })]);
}

const flagNames: ReadonlyMap<string, string> = new Map([
  ['options', 'option'],
  ['votes', 'vote'],
  ['objections', 'objection'],
  ['scores', 'score'],
]);

/** The option by which a field is given: one at a time where it holds several. */
export function flagOf(field: string): string {
  return `--${flagNames.get(field) ?? field}`;
}

const several: ReadonlySet<FieldForm> = new Set(['ids', 'texts', 'options', 'votes', 'scores', 'evidence']);

/** Whether the option can be given several times. */
export function isRepeatable({ form }: Field): boolean {
  return several.has(form);
}

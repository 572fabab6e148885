/** What a form says of itself, hidden in its first cell: whom it asks, and from which version it was made. */
import { isDate } from '../calendar-date.js';

export interface FormMark {
  /** The id of the party. */
  readonly party: string;
  /** Which form: rows of the same form are the same report, also when a cell is changed later. */
  readonly form: string;
  /** The version of the folder that it was made from. */
  readonly version: string;
  readonly language: string;
  /** The day it was made on; forms of before do not say it. */
  readonly date?: string;
}

const start = 'collab:progress-form:1:';

export function writeFormMark({ party, form, version, language, date }: FormMark): string {
  return [`${start}${party}`, form, version, language, ...(date === undefined ? [] : [date])].join(':');
}

/** `newer`: a form of a later collab. Null for a text that is no mark of a form. */
export function readFormMark(text: string): FormMark | 'newer' | null {
  if (!text.startsWith(start)) return /^collab:progress-form:\d+:/.test(text) ? 'newer' : null;
  const parts = text.slice(start.length).trim().split(':');
  if (!shapes.every((shape, index) => shape.test(parts[index] ?? ''))) return null;
  const [party = '', form = '', version = '', language = '', date = ''] = parts;
  return { party, form, version, language, ...(isDate(date) ? { date } : {}) };
}

/** Of the party, the form, the version and the language. */
const shapes: readonly RegExp[] = [/^[a-z][a-z0-9-]*$/, /^[0-9a-f]{12}$/, /^[0-9a-f]{12,64}$/, /./];

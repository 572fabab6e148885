/** What a form says of itself, hidden in its first cell: whom it asks, and from which version it was made. */

export interface FormMark {
  /** The id of the party. */
  readonly party: string;
  /** Which form: rows of the same form are the same report, also when a cell is changed later. */
  readonly form: string;
  /** The version of the folder that it was made from. */
  readonly version: string;
  readonly language: string;
}

const start = 'collab:progress-form:1:';

export function writeFormMark({ party, form, version, language }: FormMark): string {
  return `${start}${party}:${form}:${version}:${language}`;
}

/** `newer`: a form of a later collab. Null for a text that is no mark of a form. */
export function readFormMark(text: string): FormMark | 'newer' | null {
  if (!text.startsWith(start)) return /^collab:progress-form:\d+:/.test(text) ? 'newer' : null;
  const [party = '', form = '', version = '', language = ''] = text.slice(start.length).trim().split(':');
  const isWhole =
    /^[a-z][a-z0-9-]*$/.test(party) && /^[0-9a-f]{12}$/.test(form) && /^[0-9a-f]{12,64}$/.test(version);
  return isWhole && language !== '' ? { party, form, version, language } : null;
}

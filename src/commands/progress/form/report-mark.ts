/**
 * By what a row of a form is known again: the ids of its entries end in a fingerprint of the row and one of what it says.
 * So a second reading finds what the first recorded, and a changed cell finds what it corrects, with nothing in the files for it.
 */
import type { AgreementFile, EntryFile } from '../../../domain/folder.js';
import { foldEntries } from '../../../history/fold-entries.js';
import { sha256 } from '../../../platform/sha256.js';
import type { Given } from '../options.js';

export interface ReportMark {
  /** Eight letters and digits: of the form and the row. */
  readonly row: string;
  /** Eight: of what the row says. */
  readonly content: string;
}

export function reportMark(form: string, row: string, given: Given): ReportMark {
  const said = [...given].filter(([, value]) => value !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const name = `${form}\n${row}`;
  return { row: fingerprint(name), content: fingerprint(`${name}\n${JSON.stringify(said)}`) };
}

/** The time of a new id (ten signs), and the marks in place of chance. */
export function reportEntryId(ulid: string, { row, content }: ReportMark): string {
  return `${ulid.slice(0, 10)}${row}${content}`;
}

/** What the row recorded before: the same, or nothing more to say because it was taken back since; else the newest, to correct. */
export function earlierReport(
  { entries, ...agreement }: AgreementFile,
  { row, content }: ReportMark,
): EntryFile | 'recorded' | undefined {
  const own = entries.filter(({ id }) => id.slice(10, 18) === row);
  const newest = own.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (newest === undefined) return undefined;
  if (own.some(({ id }) => id.slice(18) === content)) return 'recorded';
  const { superseded } = foldEntries({ ...agreement, entries });
  const isTakenBack = superseded.some(({ entry, how }) => entry.id === newest.id && how === 'retracted');
  return isTakenBack ? 'recorded' : newest;
}

/** As ids are written (Crockford). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Forty bits. */
function fingerprint(text: string): string {
  let rest = Number.parseInt(sha256(new TextEncoder().encode(text)).slice(0, 10), 16);
  let written = '';
  for (let count = 0; count < 8; count += 1) {
    written = `${signs.charAt(rest % 32)}${written}`;
    rest = Math.floor(rest / 32);
  }
  return written;
}

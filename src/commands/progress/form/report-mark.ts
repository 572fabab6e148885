/**
 * By what a row of a form is known again: the ids of its entries end in a fingerprint of the row and one of what it says.
 * So a second reading finds what the first recorded, and a changed cell finds what it corrects, with nothing in the files for it.
 */
import type { AgreementFile, EntryFile } from '../../../domain/folder.js';
import { foldEntries } from '../../../history/fold-entries.js';
import { sha256 } from '../../../platform/sha256.js';
import type { ProgressEntry } from '../../../domain/schema-types.js';
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

/** Whether the entry with this id came from the row. */
export function isOfRow(id: string, { row }: ReportMark): boolean {
  return id.slice(10, 18) === row;
}

/** Of an entry of the row: whether it says what the row says. */
export function saysTheSame(id: string, { content }: ReportMark): boolean {
  return id.slice(18) === content;
}

/**
 * What the row recorded before: the same, or nothing more to say because it was taken back since; else the newest, to correct.
 * Undefined where the row says something of another moment: partners send last quarter's file again with new figures in it.
 */
export function earlierReport(
  { entries, ...agreement }: AgreementFile,
  mark: ReportMark,
  said: SaidAgain,
): EntryFile | 'recorded' | undefined {
  const own = entries.filter(({ id }) => isOfRow(id, mark));
  if (own.some(({ id }) => saysTheSame(id, mark))) return 'recorded';
  const newest = own
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .find(({ entry }) => entry.kind !== 'measurement' || entry.date === said.date);
  if (newest === undefined || isNextStep(newest.entry, said)) return undefined;
  const { superseded } = foldEntries({ ...agreement, entries });
  const isTakenBack = superseded.some(({ entry, how }) => entry.id === newest.id && how === 'retracted');
  return isTakenBack ? 'recorded' : newest;
}

/** What a row says now, and of which day: its own, else that on which it is recorded. */
export interface SaidAgain {
  readonly date: string;
  readonly given: Given;
}

const stepFields = ['state', 'share', 'expected', 'due'] as const;

/** A later day and another stand: what was told before held then. Another remark, or an earlier day, mends it. */
function isNextStep(before: ProgressEntry, { date, given }: SaidAgain): boolean {
  if (!stepKinds.has(before.kind) || date <= before.date) return false;
  const told = before as Readonly<Record<string, unknown>>;
  return stepFields.some((field) => given.has(field) && given.get(field) !== told[field]);
}

/** Of rows about what is there already: a row of something new opens it once. */
const stepKinds: ReadonlySet<string> = new Set([
  'milestone',
  'commitment',
  'bottleneck',
  'action',
  'improvement',
]);

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

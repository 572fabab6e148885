/** `--from`: the rows of a file as what is given for entries. */
import { fieldsOf, isEntryKind, entryKinds, type Field } from '../../domain/entry-fields.js';
import { nearest } from '../../domain/nearest.js';
import { parseField } from '../../domain/parse-field.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { readRows, type Row } from '../../workspace/read-rows.js';
import { unfit } from '../shared/form-fit.js';
import type { GivenFile } from '../shared/given-file.js';
import { malformedCell } from './malformed.js';
import type { Given } from './options.js';
import type { ProblemList, RowPlace } from '../shared/problems.js';

export interface GivenRow {
  readonly line: number;
  readonly kind: EntryKind;
  /** The id of the agreement, where the row names one. */
  readonly agreement: string | undefined;
  readonly given: Given;
}

/** Rows in which something is wrong are left out, and kept as problems. Throws `rows-unreadable`, `form-unfit`. */
export function givenRows(
  { name, bytes }: GivenFile,
  kind: EntryKind | undefined,
  problems: ProblemList,
  messages: Messages,
): readonly GivenRow[] {
  const rows = readRows(bytes, name);
  if (kind === undefined && !rows.some(tellsProgress)) throw unfit('no-form', name);
  return rows.flatMap((row) => problems.at(linePlace(row.line, messages), () => givenRow(row, kind)) ?? []);
}

/** Whether anything in it is a field of an entry: else it is another file altogether. */
function tellsProgress({ cells }: Row): boolean {
  if (cells.has('kind')) return true;
  return entryKinds.some((one) => [...fieldsOf(one).keys()].some((field) => cells.has(field)));
}

export function linePlace(line: number, messages: Messages): RowPlace {
  return { words: messages.phrase({ code: 'form.line', data: { line } }), line, at: [0, line] };
}

function givenRow({ line, cells }: Row, usualKind: EntryKind | undefined): GivenRow {
  const kind = kindOf(cells, usualKind);
  const fields = fieldsOf(kind);
  const given = new Map<string, unknown>();
  for (const [name, value] of cells) {
    if (name === 'kind' || name === 'agreement' || name === 'collab' || value === null) continue;
    const field = fields.get(name);
    if (field === undefined) {
      const suggestion = nearest(name, fields.keys());
      throw new Failure('usage', 'row-field-unknown', {
        field: name,
        kind,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
    given.set(name, valueOf(name, field, value));
  }
  const agreement = cells.get('agreement');
  return { line, kind, agreement: agreement === undefined ? undefined : wordOf(agreement), given };
}

function kindOf(cells: ReadonlyMap<string, unknown>, usual: EntryKind | undefined): EntryKind {
  const word = cells.get('kind') ?? usual;
  if (word === undefined)
    throw new Failure('usage', 'row-field-missing', { field: 'kind', known: entryKinds });
  const kind = wordOf(word);
  if (isEntryKind(kind)) return kind;
  const suggestion = nearest(kind, entryKinds);
  throw new Failure('usage', 'kind-unknown', {
    kind,
    known: entryKinds,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whose values are texts in the file too. */
const texts: ReadonlySet<string> = new Set([
  'path',
  'date',
  'id',
  'participant',
  'duration',
  'digest',
  'entry',
  'choice',
]);

/** Cells and JSON texts are written as on the command line; other JSON values stand as they are, and the schema judges them. */
function valueOf(name: string, field: Field, value: unknown): unknown {
  if (typeof value !== 'string') {
    if (texts.has(field.form)) throw malformedCell(name, field, wordOf(value));
    return value;
  }
  const parsed = parseField(field, value);
  if (parsed === undefined) throw malformedCell(name, field, value);
  return parsed.value;
}

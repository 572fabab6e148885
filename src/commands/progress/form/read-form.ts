/** A form that was filled in: what each row reports, in the agreement and about the item that it was made for. */
import { findTables, type Table, type TableRow } from '../../../domain/sheet/find-tables.js';
import { formColumns, type FormColumn, type FormSheet } from '../../../domain/sheet/form-columns.js';
import { outsideCells } from '../../../domain/sheet/outside-cells.js';
import { Failure } from '../../../errors/failure.js';
import { readFormMark, type FormMark } from '../../../domain/sheet/form-mark.js';
import { languages } from '../../../messages/format.js';
import { messagesFor, type Messages } from '../../../messages/messages.js';
import { columnTitle } from '../../../renderers/progress-form.js';
import { formTables } from '../../../renderers/progress-form/form-tables.js';
import { partyChoices, subjects } from '../../../reports/progress-form/form-choices.js';
import { readSheets } from '../../../workspace/read-sheets.js';
import type { Desk } from '../desk.js';
import { participantNamed } from '../participants.js';
import type { GivenFile } from '../../shared/given-file.js';
import type { RowToPlan } from '../plan-rows.js';
import { notReadOf, type NotRead } from '../../shared/not-read.js';
import type { ProblemList } from '../../shared/problems.js';
import { formCells } from '../../shared/form-cells.js';
import { markOf, requireOwnVersion, unfit } from '../../shared/form-fit.js';
import { reporters } from './form-reports.js';
import { knownAgreements, newThings, subjectOf, type KnownAgreements } from './form-subject.js';
import { reportMark } from './report-mark.js';
import { shownInForm, typedOver } from './typed-over.js';

/** What is wrong in a row is kept. Throws `sheet-unreadable`, `form-unfit`. */
export async function readForm(
  { name, bytes }: GivenFile,
  desk: Desk,
  problems: ProblemList,
): Promise<ReadForm> {
  const spoken = [
    desk.messages,
    ...languages.filter((one) => one !== desk.messages.language).map(messagesFor),
  ];
  const sheets = readSheets(bytes, name);
  const tables = findTables(sheets, formTables(spoken));
  const mark = markOf(tables, readFormMark, name);
  await requireOwnVersion(mark.version, desk.opened.repository, name);
  const { agreements } = desk.opened.workspace.folder;
  if (![...agreements.values()].some(({ terms }) => Object.hasOwn(terms.parties, mark.party)))
    throw unfit('party', name, mark.party);
  const reader: FormReader = {
    mark,
    desk,
    problems,
    spoken,
    seen: new Set(),
    agreements: knownAgreements(agreements, mark.party),
  };
  for (const table of tables) refuseRenamed(table, reader);
  const shown = await shownInForm(mark, desk);
  const over = tables.flatMap((table) => typedOver(table, shown.get(table.key) ?? [], mark.language, desk.messages)); // prettier-ignore
  const rows = tables.flatMap((table) => table.rows.flatMap((row) => readRow(table, row, reader)));
  const [only, ...others] = tables;
  const isPart = only?.tab === null && others.length === 0;
  const lists = new Set(spoken.map((one) => one.phrase({ code: 'form.lists', data: {} })));
  const outside = outsideCells(sheets, tables, lists, isFilledIn);
  const notRead = [...over, ...notReadOf(outside, desk.messages)];
  return { rows, notRead, ...(isPart ? { onlyPart: only.key as FormSheet } : {}) };
}

export interface ReadForm {
  readonly rows: readonly RowToPlan[];
  /** A spreadsheet program saves one tab as CSV: which, where it is the only one in the file. */
  readonly onlyPart?: FormSheet;
  /** What stands where nothing is read. */
  readonly notRead: readonly NotRead[];
}

/** Of what is only shown, no cell can be filled in. */
function isFilledIn({ key: sheet }: Table, row: TableRow): boolean {
  return formColumns[sheet as FormSheet].some(({ key, fillIn }) => fillIn === true && row.cells.has(key));
}

/** A column to fill in that is not there, beside one with another title: what stands in it would be lost. */
function refuseRenamed(
  { key, columns, unknown, tab, sheet, headerRow }: Table,
  { desk, problems }: FormReader,
): void {
  const lacking = formColumns[key as FormSheet].filter((column) => column.fillIn === true && !columns.has(column.key)); // prettier-ignore
  for (const [position, column] of lacking.entries()) {
    const cell = unknown[position];
    if (cell === undefined) return;
    const words = desk.messages.phrase({ code: 'form.cell', data: { tab, cell: cell.ref } });
    const suggestion = columnTitle(column.key, desk.messages);
    problems.at({ words, at: [sheet, headerRow, position] }, () => {
      throw new Failure('usage', 'column-unknown', { column: cell.text.trim(), suggestion });
    });
  }
}

interface FormReader {
  readonly mark: FormMark;
  readonly desk: Desk;
  readonly problems: ProblemList;
  readonly spoken: readonly Messages[];
  /** Hidden ids of rows that reported something. */
  readonly seen: Set<string>;
  readonly agreements: KnownAgreements;
}

function readRow(table: Table, row: TableRow, reader: FormReader): readonly RowToPlan[] {
  const { mark, desk, problems, spoken, seen } = reader;
  const sheet = table.key as keyof typeof reporters;
  if (!isFilledIn(table, row)) return [];
  const cells = formCells(table, row, {
    titleOf: (column: FormColumn) => columnTitle(column, desk.messages),
    language: mark.language,
    today: desk.opened.today,
    messages: desk.messages,
    problems,
  });
  const before = problems.all.length;
  const found = subjectOf(sheet, row, reader.agreements);
  if ('fault' in found) cells.refuse('id', 'form-row-unknown', found);
  if ('fault' in found) return [];
  const { agreement, path, key } = found;
  const unit = agreement.items.items.get(path)?.value['unit'];
  const choices = { subjects: subjects(agreement.items), parties: partyChoices(agreement.items, mark.party) };
  const reported = reporters[sheet]({
    cells,
    path,
    unit: typeof unit === 'string' ? unit : '',
    languages: spoken,
    language: languages.find((one) => one === mark.language) ?? desk.messages.language,
    ...choices,
    participant: (word) =>
      participantNamed(word, desk.opened.workspace.folder.agreements.get(agreement.id), desk),
  });
  if (reported === undefined) return [];
  if (seen.has(key) && !newThings.has(sheet))
    cells.refuse(undefined, 'form-row-unknown', { fault: 'twice', what: path });
  if (problems.all.length > before) return [];
  const given = new Map(Object.entries(reported.fields).filter(([, value]) => value !== undefined));
  // A row of something new that was copied with its hidden name is known by its title.
  const name = seen.has(key) ? `${key} ${String(given.get('title'))}` : key;
  seen.add(key);
  given.set('by', mark.party);
  return [
    {
      place: cells.place,
      kind: reported.kind,
      agreement: agreement.id,
      given,
      mark: reportMark(mark.form, name, given),
    },
  ];
}

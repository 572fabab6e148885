/** The rows of a form for expectations that was filled in: what is new, and what is answered. */
import type { NewWish } from '../../domain/expectations/new-wishes.js';
import { itemsOf, type ItemIndex } from '../../domain/item-index.js';
import { findTables, type Table, type TableRow } from '../../domain/sheet/find-tables.js';
import { outsideCells } from '../../domain/sheet/outside-cells.js';
import { wishColumns, type WishColumn, type WishSheet } from '../../domain/sheet/wish-columns.js';
import { readWishMark, type WishMark } from '../../domain/sheet/wish-mark.js';
import type { Expectation, ExpectationEntry, Offer } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import { foldEntries } from '../../history/fold-entries.js';
import { languages } from '../../messages/format.js';
import { messagesFor, type Messages } from '../../messages/messages.js';
import { answerName, wishColumnTitle, wishTables } from '../../renderers/expectations-form.js';
import { choiceNames, type NamedChoice } from '../../renderers/progress-form/choice-names.js';
import {
  buildExpectationsForm,
  type AskedExpectation,
  type ExpectationsForm,
} from '../../reports/expectations-form.js';
import { readSheets } from '../../workspace/read-sheets.js';
import { formCells, type FormCells } from '../shared/form-cells.js';
import { markOf, requireOwnVersion, unfit } from '../shared/form-fit.js';
import { notReadOf, type NotRead } from '../shared/not-read.js';
import type { GivenFile } from '../shared/given-file.js';
import type { ProblemList } from '../shared/problems.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';

export interface GivenAnswer {
  /** Path of the expectation. */
  readonly about: string;
  readonly state: ExpectationEntry['state'];
  readonly reason?: string;
  readonly due?: string;
}

export interface FilledForm {
  readonly mark: WishMark;
  readonly items: ItemIndex;
  /** What stands where nothing is read. */
  readonly notRead: readonly NotRead[];
  readonly wishes: readonly NewWish[];
  readonly answers: readonly GivenAnswer[];
  /** Rows that answer as was answered before. */
  readonly unchanged: number;
}

interface Reading {
  readonly form: ExpectationsForm;
  readonly mark: WishMark;
  readonly problems: ProblemList;
  readonly today: string;
  readonly messages: Messages;
  /** In every language: a form may come back in another than was sent. */
  readonly spoken: readonly Messages[];
}

/** What is wrong in a cell is kept. Throws `sheet-unreadable`, `form-unfit`, `terms-signed`. */
export async function readWishes(
  { name, bytes }: GivenFile,
  opened: OpenedForRecording,
  messages: Messages,
  problems: ProblemList,
): Promise<FilledForm> {
  const spoken = [messages, ...languages.filter((one) => one !== messages.language).map(messagesFor)];
  const sheets = readSheets(bytes, name);
  const tables = findTables(sheets, wishTables(spoken));
  const mark = markOf(tables, readWishMark, name);
  await requireOwnVersion(mark.version, opened.repository, name);
  const agreement = opened.workspace.folder.agreements.get(mark.agreement);
  if (agreement === undefined) throw new Failure('usage', 'agreement-unknown', { agreement: mark.agreement });
  if (!Object.hasOwn(agreement.terms.parties, mark.party)) throw unfit('party', name, mark.party);
  const items = itemsOf(agreement);
  const form = buildExpectationsForm(mark.party, agreement, foldEntries(agreement, { items }), opened.today);
  const reading: Reading = { form, mark, problems, today: opened.today, messages, spoken };
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row }))).filter(isFilledIn);
  const wishes = rows.flatMap(({ table, row }) => wishOf(table, row, reading));
  if (wishes.length > 0 && form.signed)
    throw new Failure('usage', 'terms-signed', { agreement: agreement.id, added: 'expectations' });
  const answers = rows.flatMap(({ table, row }) => answerOf(table, row, reading));
  const changed = answers.filter(
    ({ about, state }) => form.asked.find(({ path }) => path === about)?.state !== state,
  );
  const lists = new Set(spoken.map((one) => one.phrase({ code: 'form.lists', data: {} })));
  const outside = outsideCells(sheets, tables, lists, (table, row) => isFilledIn({ table, row }));
  return {
    mark,
    items,
    notRead: notReadOf(outside, messages),
    wishes,
    answers: changed,
    unchanged: answers.length - changed.length,
  };
}

/** Of what is only shown, nothing can be filled in. */
function isFilledIn({ table, row }: { readonly table: Table; readonly row: TableRow }): boolean {
  return wishColumns[table.key as WishSheet].some(({ key, fillIn }) => fillIn === true && row.cells.has(key));
}

function cellsOf(
  table: Table,
  row: TableRow,
  { mark, today, messages, problems }: Reading,
): FormCells<WishColumn> {
  const { language } = mark;
  const titleOf = (column: WishColumn): string => wishColumnTitle(column, messages);
  return formCells(table, row, { titleOf, language, today, messages, problems });
}

function wishOf(table: Table, row: TableRow, reading: Reading): readonly NewWish[] {
  if (table.key === 'expected') return expectedIn(cellsOf(table, row, reading), reading);
  return table.key === 'offered' ? offeredIn(cellsOf(table, row, reading), reading) : [];
}

function expectedIn(
  cells: FormCells<WishColumn>,
  { form, mark, spoken, problems }: Reading,
): readonly NewWish[] {
  const before = problems.all.length;
  const of = cells.choice('of', namedIn(form.others, spoken));
  const what = cells.text('what');
  const more = { interest: cells.text('interest'), concern: cells.text('concern'), due: cells.day('due') };
  if (of === undefined && !cells.isFilled('of')) cells.need('of', what === undefined ? 'interest' : 'what');
  if (what === undefined) cells.need('what', 'of');
  if (of === undefined || what === undefined || problems.all.length > before) return [];
  return [{ list: 'expectations', fields: present({ of, by: mark.party, what, ...more }) as Expectation }];
}

function offeredIn(
  cells: FormCells<WishColumn>,
  { form, mark, spoken, problems }: Reading,
): readonly NewWish[] {
  const before = problems.all.length;
  const to = cells.choice('to', namedIn(form.others, spoken));
  const what = cells.text('offer');
  const due = cells.day('possible-by');
  const asked = form.asked.map(({ path, value }) => ({ value: path, name: value.what }));
  const meets = cells.choice('meets', namedIn(asked, spoken));
  if (to === undefined && !cells.isFilled('to')) cells.need('to', 'offer');
  if (what === undefined) cells.need('offer', 'to');
  if (to === undefined || what === undefined || problems.all.length > before) return [];
  const answers = meets === undefined ? undefined : [meets];
  return [{ list: 'offers', fields: present({ by: mark.party, to, what, due, answers }) as Offer }];
}

function answerOf(table: Table, row: TableRow, reading: Reading): readonly GivenAnswer[] {
  if (table.key !== 'answers') return [];
  const cells = cellsOf(table, row, reading);
  const written = row.cells.get('id')?.text.trim() ?? '';
  const about = written.slice(written.indexOf(':') + 1);
  const asked = reading.form.asked.find(({ path }) => path === about);
  if (asked !== undefined) return answerTo(asked, cells, reading);
  cells.refuse('id', 'form-row-unknown', { fault: written === '' ? 'no-key' : 'gone', what: about });
  return [];
}

function answerTo(
  { path: about, answers, state: before }: AskedExpectation,
  cells: FormCells<WishColumn>,
  { spoken, problems }: Reading,
): readonly GivenAnswer[] {
  const faults = problems.all.length;
  // What was answered before may stand there still.
  const words = [...new Set([...answers, before])].filter((word) => word !== 'open');
  const choices = spoken.flatMap((one) => words.map((value) => ({ value, name: answerName(value, one) })));
  const state = cells.choice('answer', choices) as GivenAnswer['state'] | undefined;
  const reason = cells.text('reason');
  const due = cells.day('met-by');
  if (!cells.isFilled('answer')) cells.need('answer', reason === undefined ? 'met-by' : 'reason');
  const needsReason = (state === 'declined' || state === 'parked') && state !== before;
  if (needsReason && !cells.isFilled('reason')) cells.need('reason', 'answer');
  if (state === undefined || problems.all.length > faults) return [];
  return [present({ about, state, reason, due }) as GivenAnswer];
}

function namedIn(
  choices: Parameters<typeof choiceNames>[0],
  spoken: readonly Messages[],
): readonly NamedChoice[] {
  return spoken.flatMap((messages) => choiceNames(choices, messages));
}

function present(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

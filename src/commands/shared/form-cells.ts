/** The cells of one row of a form, by column: their values, and what is wrong with them at their own place. */
import { nearest } from '../../domain/nearest.js';
import { twoReadings } from '../../domain/parse-number.js';
import { plainTitle, type Table, type TableRow } from '../../domain/sheet/find-tables.js';
import { readDay, readNumber, readText, type CellReading } from '../../domain/sheet/read-cell.js';
import { cellRef, type SheetCell } from '../../domain/sheet/sheet-cell.js';
import { Failure } from '../../errors/failure.js';
import type { FailureCode, FailureData } from '../../errors/failure-data.js';
import type { Messages } from '../../messages/messages.js';
import type { NamedChoice } from '../../renderers/progress-form/choice-names.js';
import type { ProblemList, RowPlace } from './problems.js';

/** @template K the columns of the form */
export interface FormCells<K extends string> {
  /** Undefined for what is empty; and for what is wrong, which is kept as a problem. */
  text(column: K): string | undefined;
  number(column: K, inPercent?: boolean): number | undefined;
  day(column: K): string | undefined;
  /** As `day`; a day that is still to come is wrong. */
  pastDay(column: K): string | undefined;
  /** One of the choices, by any name it has; `offered` are those in the list of the cell. */
  choice(column: K, choices: readonly NamedChoice[], offered?: readonly NamedChoice[]): string | undefined;
  isFilled(...columns: readonly K[]): boolean;
  /** Says that `column` is needed where `beside` is filled in. */
  need(column: K, beside: K): void;
  /** Runs the work; what is wrong is told at the cell. */
  at<T>(column: K, work: () => T): T | undefined;
  readonly refuse: <C extends FailureCode>(column: K | undefined, code: C, data: FailureData[C]) => void;
  readonly place: RowPlace;
}

export interface FormReading<K extends string> {
  /** What a column is called. */
  readonly titleOf: (column: K) => string;
  /** How dates were written: the language of the form. */
  readonly language: string;
  readonly today: string;
  /** What is said about it. */
  readonly messages: Messages;
  readonly problems: ProblemList;
}

export function formCells<K extends string>(
  table: Table,
  row: TableRow,
  reading: FormReading<K>,
): FormCells<K> {
  const { today } = reading;
  const { valueOf, refuse, title, place, at } = cellReader(table, row, reading);
  const day = (column: K): string | undefined =>
    valueOf(column, (cell) => readDay(cell, reading.language), 'cell-not-a-date');
  const text = (column: K): string | undefined => valueOf(column, readText, 'cell-not-a-date');
  return {
    place,
    at,
    text,
    number: (column, inPercent) =>
      valueOf(column, (cell) => readNumber(cell, inPercent), 'cell-not-a-number'),
    day,
    pastDay: (column) => {
      const date = day(column);
      if (date === undefined || date <= today) return date;
      refuse(column, 'cell-in-future', { date, today });
      return undefined;
    },
    choice: (column, choices, offered = choices) => {
      const value = text(column);
      if (value === undefined) return undefined;
      const wanted = plainTitle(value);
      const chosen = choices.find(({ name, value: word }) =>
        [name, word].some((one) => plainTitle(one) === wanted),
      );
      if (chosen === undefined) refuse(column, 'cell-choice-unknown', unknownChoice(value, choices, offered));
      return chosen?.value;
    },
    isFilled: (...columns) => columns.some((column) => row.cells.has(column)),
    need: (column, beside) => refuse(column, 'cell-needed', { column: title(column), beside: title(beside) }),
    refuse,
  };
}

interface CellReader<K extends string> extends Pick<FormCells<K>, 'refuse' | 'place' | 'at'> {
  readonly title: (column: K) => string;
  /** Undefined for an empty cell, and for one that cannot be read. */
  readonly valueOf: <T>(
    column: K,
    read: (cell: SheetCell) => CellReading<T>,
    code: 'cell-not-a-number' | 'cell-not-a-date',
  ) => T | undefined;
}

function cellReader<K extends string>(
  table: Table,
  { row, cells }: TableRow,
  { messages, problems, titleOf: title }: FormReading<K>,
): CellReader<K> {
  const { tab, sheet } = table;
  const words = messages.phrase({ code: 'form.row', data: { tab, row } });
  const place: RowPlace = { words, at: [sheet, row, -1] };
  const placeOf = (column: K | undefined): RowPlace => {
    const position = column === undefined ? undefined : table.columns.get(column);
    if (position === undefined) return place;
    const cell = cellRef(position, row);
    return { words: messages.phrase({ code: 'form.cell', data: { tab, cell } }), at: [sheet, row, position] };
  };
  const refuse: FormCells<K>['refuse'] = (column, code, data) => {
    problems.at(placeOf(column), () => {
      throw new Failure('usage', code, data);
    });
  };
  return {
    place,
    title,
    at: (column, work) => problems.at(placeOf(column), work),
    refuse,
    valueOf: (column, read, code) => {
      const cell = cells.get(column);
      if (cell === undefined) return undefined;
      const found = read(cell);
      if (found.fault === undefined) return found.value;
      const value = shown(cell);
      if (found.fault === 'error') refuse(column, 'cell-shows-error', { value });
      else if (found.fault === 'malformed') refuse(column, code, { value });
      else if (code === 'cell-not-a-date')
        refuse(column, 'cell-date-doubtful', { value, readings: found.readings });
      else {
        const written = twoReadings(value)?.written ?? found.readings;
        refuse(column, 'number-doubtful', { name: title(column), value, meant: found.readings, written });
      }
      return undefined;
    },
  };
}

/** More choices than this are not listed: the drop-down has them. */
const mostKnown = 8;

function unknownChoice(
  value: string,
  choices: readonly NamedChoice[],
  offered: readonly NamedChoice[],
): FailureData['cell-choice-unknown'] {
  const names = [...new Set(offered.map(({ name }) => name))];
  const suggestion = nearest(value, [...new Set([...names, ...choices.map(({ name }) => name)])]);
  return { value, known: names.slice(0, mostKnown), ...(suggestion === undefined ? {} : { suggestion }) };
}

/** As the person sees it; of a day that stands where a number belongs, the day. A small number in a cell for days is no day. */
function shown({ text, holds, day }: SheetCell): string {
  return holds === 'date' && day !== undefined && day > '1950' ? day : text.trim();
}

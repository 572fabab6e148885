/** The cells of one row of a form, by column: their values, and what is wrong with them at their own place. */
import { nearest } from '../../../domain/nearest.js';
import { twoReadings } from '../../../domain/parse-number.js';
import type { FormColumn } from '../../../domain/sheet/form-columns.js';
import { plainTitle, type Table, type TableRow } from '../../../domain/sheet/find-tables.js';
import { readDay, readNumber, readText, type CellReading } from '../../../domain/sheet/read-cell.js';
import { cellRef, type SheetCell } from '../../../domain/sheet/sheet-cell.js';
import { Failure } from '../../../errors/failure.js';
import type { FailureCode, FailureData } from '../../../errors/failure-data.js';
import type { Messages } from '../../../messages/messages.js';
import type { NamedChoice } from '../../../renderers/progress-form/choice-names.js';
import { columnTitle } from '../../../renderers/progress-form.js';
import type { ProblemList, RowPlace } from '../../shared/problems.js';

export interface FormCells {
  /** Undefined for what is empty; and for what is wrong, which is kept as a problem. */
  text(column: FormColumn): string | undefined;
  number(column: FormColumn, inPercent?: boolean): number | undefined;
  day(column: FormColumn): string | undefined;
  /** As `day`; a day that is still to come is wrong. */
  pastDay(column: FormColumn): string | undefined;
  /** One of the choices, by any name it has. */
  choice(column: FormColumn, choices: readonly NamedChoice[]): string | undefined;
  isFilled(...columns: readonly FormColumn[]): boolean;
  /** Says that `column` is needed where `beside` is filled in. */
  need(column: FormColumn, beside: FormColumn): void;
  readonly refuse: <C extends FailureCode>(
    column: FormColumn | undefined,
    code: C,
    data: FailureData[C],
  ) => void;
  readonly place: RowPlace;
}

export interface FormReading {
  /** How dates were written: the language of the form. */
  readonly language: string;
  readonly today: string;
  /** What is said about it. */
  readonly messages: Messages;
  readonly problems: ProblemList;
}

export function formCells(table: Table, row: TableRow, reading: FormReading): FormCells {
  const { today } = reading;
  const { valueOf, refuse, title, place } = cellReader(table, row, reading);
  const day = (column: FormColumn): string | undefined =>
    valueOf(column, (cell) => readDay(cell, reading.language), 'cell-not-a-date');
  const text = (column: FormColumn): string | undefined => valueOf(column, readText, 'cell-not-a-date');
  return {
    place,
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
    choice: (column, choices) => {
      const value = text(column);
      if (value === undefined) return undefined;
      const wanted = plainTitle(value);
      const chosen = choices.find(({ name, value: word }) =>
        [name, word].some((one) => plainTitle(one) === wanted),
      );
      if (chosen === undefined) refuse(column, 'cell-choice-unknown', unknownChoice(value, choices));
      return chosen?.value;
    },
    isFilled: (...columns) => columns.some((column) => row.cells.has(column)),
    need: (column, beside) => refuse(column, 'cell-needed', { column: title(column), beside: title(beside) }),
    refuse,
  };
}

interface CellReader extends Pick<FormCells, 'refuse' | 'place'> {
  readonly title: (column: FormColumn) => string;
  /** Undefined for an empty cell, and for one that cannot be read. */
  readonly valueOf: <T>(
    column: FormColumn,
    read: (cell: SheetCell) => CellReading<T>,
    code: 'cell-not-a-number' | 'cell-not-a-date',
  ) => T | undefined;
}

function cellReader(table: Table, { row, cells }: TableRow, { messages, problems }: FormReading): CellReader {
  const { tab } = table;
  const place: RowPlace = { words: messages.phrase({ code: 'form.row', data: { tab, row } }) };
  const placeOf = (column: FormColumn | undefined): RowPlace => {
    const position = column === undefined ? undefined : table.columns.get(column);
    if (position === undefined) return place;
    return { words: messages.phrase({ code: 'form.cell', data: { tab, cell: cellRef(position, row) } }) };
  };
  const title = (column: FormColumn): string => columnTitle(column, messages);
  const refuse: FormCells['refuse'] = (column, code, data) => {
    problems.at(placeOf(column), () => {
      throw new Failure('usage', code, data);
    });
  };
  return {
    place,
    title,
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

function unknownChoice(value: string, choices: readonly NamedChoice[]): FailureData['cell-choice-unknown'] {
  const names = [...new Set(choices.map(({ name }) => name))];
  const suggestion = nearest(value, names);
  return { value, known: names.slice(0, mostKnown), ...(suggestion === undefined ? {} : { suggestion }) };
}

/** As the person sees it; of a day that stands where a number belongs, the day. */
function shown({ text, holds, day }: SheetCell): string {
  return holds === 'date' && day !== undefined ? day : text.trim();
}

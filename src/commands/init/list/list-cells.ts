/** The cells of one row of a list: their values, and what is wrong with them at their own place. */
import { nearest } from '../../../domain/nearest.js';
import type { ListColumn, ListTable } from '../../../domain/sheet/agreement-list.js';
import { readDay, readNumber, readText, type CellReading } from '../../../domain/sheet/read-cell.js';
import { cellRef, type SheetCell } from '../../../domain/sheet/sheet-cell.js';
import type { FailureCode, FailureData } from '../../../errors/failure-data.js';
import { Failure } from '../../../errors/failure.js';
import type { Messages } from '../../../messages/messages.js';
import type { ProblemList, RowPlace } from '../../shared/problems.js';
import { usualTitleOf } from './list-titles.js';

export interface ListReading {
  readonly messages: Messages;
  /** ISO date. */
  readonly today: string;
  readonly problems: ProblemList;
}

export interface ListCells {
  /** Undefined for what is empty; and for what is wrong, which is kept as a problem. */
  text(column: ListColumn): string | undefined;
  number(column: ListColumn): number | undefined;
  day(column: ListColumn): string | undefined;
  /** A day that is still to come is wrong. */
  pastDay(column: ListColumn): string | undefined;
  has(column: ListColumn): boolean;
  /** Says that `column` is needed where `beside` is filled in. */
  need(column: ListColumn, beside: ListColumn): void;
  refuseWord(column: ListColumn, value: string, known: readonly string[]): void;
  /** Says that what stands in two cells cannot both be so. */
  refuseBeside(column: ListColumn, value: string, beside: ListColumn): void;
  refuseName(column: ListColumn, name: string, known: readonly string[]): void;
}

export function listCells(table: ListTable, row: ListTable['rows'][number], reading: ListReading): ListCells {
  const { messages, today, problems } = reading;
  const refuse = refuser(table, row.row, messages, problems);
  const title = (column: ListColumn): string => usualTitleOf(column, messages);
  const valueOf = <T>(
    column: ListColumn,
    read: (cell: SheetCell) => CellReading<T>,
    code: 'cell-not-a-number' | 'cell-not-a-date',
  ): T | undefined => {
    const cell = row.cells.get(column);
    if (cell === undefined) return undefined;
    const found = read(cell);
    if (found.fault === undefined) return found.value;
    const value = cell.text.trim();
    if (found.fault === 'error') refuse(column, 'cell-shows-error', { value });
    else if (found.fault === 'malformed') refuse(column, code, { value });
    else if (code === 'cell-not-a-date')
      refuse(column, 'cell-date-doubtful', { value, readings: found.readings });
    else {
      const { readings } = found;
      refuse(column, 'number-doubtful', { name: title(column), value, meant: readings, written: readings });
    }
    return undefined;
  };
  const day = (column: ListColumn): string | undefined =>
    valueOf(column, (cell) => readDay(cell, messages.language), 'cell-not-a-date');
  return {
    text: (column) => valueOf(column, readText, 'cell-not-a-date'),
    number: (column) => valueOf(column, (cell) => readNumber(cell, true), 'cell-not-a-number'),
    day,
    pastDay: (column) => {
      const date = day(column);
      if (date === undefined || date <= today) return date;
      refuse(column, 'cell-in-future', { date, today });
      return undefined;
    },
    has: (column) => row.cells.has(column),
    need: (column, beside) => refuse(column, 'cell-needed', { column: title(column), beside: title(beside) }),
    refuseWord: (column, value, known) => {
      const suggestion = nearest(value, known);
      refuse(column, 'cell-choice-unknown', {
        value,
        known,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    },
    refuseBeside: (column, value, beside) =>
      refuse(column, 'cell-contradicts', { value, beside: title(beside) }),
    refuseName: (column, name, known) => {
      const suggestion = nearest(name, known);
      const more = suggestion === undefined ? {} : { suggestion };
      refuse(column, 'name-unknown', { what: 'party', name, known, ...more });
    },
  };
}

function refuser({ tab, sheet, columns }: ListTable, row: number, messages: Messages, problems: ProblemList) {
  return <C extends FailureCode>(column: ListColumn, code: C, data: FailureData[C]): void => {
    const position = columns.get(column);
    const place: RowPlace = {
      at: [sheet, row, position ?? -1],
      words:
        position === undefined
          ? messages.phrase({ code: 'form.row', data: { tab, row } })
          : messages.phrase({ code: 'form.cell', data: { tab, cell: cellRef(position, row) } }),
    };
    problems.at(place, () => {
      throw new Failure('usage', code, data);
    });
  };
}

/** What a spreadsheet or CSV file holds, as it is read: cells with their place, no meaning yet. */

export interface SheetCell {
  /** As people name it: `C7`. */
  readonly ref: string;
  /** The text; of a number its shortest decimal text with a point. */
  readonly text: string;
  /** How the file holds it: what was typed in as text is `text`, whatever it looks like. */
  readonly holds: 'text' | 'number' | 'percentage' | 'date' | 'error';
  /** Of a number: the day it stands for where a date is meant, by the calendar of the file. */
  readonly day?: string;
}

export interface SheetLine {
  /** From 1. */
  readonly row: number;
  /** By column, from 0; empty cells are absent. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface SheetRead {
  /** On its tab; null in a format without tabs. */
  readonly tab: string | null;
  readonly lines: readonly SheetLine[];
}

/** Column 2 of row 7: `C7`. */
export function cellRef(column: number, row: number): string {
  return `${columnName(column)}${String(row)}`;
}

/** 0: `A`, 26: `AA`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

/** What somebody typed outside a sheet, to be read as a cell would be. */
export const typedCell = (text: string): SheetCell => ({ ref: '', text: text.trim(), holds: 'text' });

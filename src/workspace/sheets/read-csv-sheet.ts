/** A CSV file as one sheet of cells: all of them texts. */
import { cellRef, type SheetCell, type SheetRead } from '../../domain/sheet/sheet-cell.js';
import { Failure } from '../../errors/failure.js';
import { csvRecords, separatorIn } from '../csv-records.js';

/** The separator is the one of most cells in the first lines. Throws `sheet-unreadable`. */
export function readCsvSheet(bytes: Uint8Array, file: string): SheetRead {
  const text = decode(bytes);
  const [, given, rest = ''] = /^(?:sep=(.)\r?\n)?([^]*)$/i.exec(text) ?? [];
  const records = csvRecords(rest, given ?? separatorIn(rest.split(/\r?\n/).slice(0, 20)));
  const skipped = given === undefined ? 0 : 1;
  const damaged = records.find(({ isOpen }) => isOpen);
  if (damaged !== undefined) {
    const place = { file, line: damaged.line + skipped };
    throw new Failure('usage', 'sheet-unreadable', { fault: 'quote', path: file }, place);
  }
  const lines = records.map(({ cells }, index) => ({
    row: index + 1 + skipped,
    cells: new Map(cells.flatMap((cell, column) => textCell(cell, column, index + 1 + skipped))),
  }));
  return { tab: null, lines: lines.filter(({ cells }) => cells.size > 0) };
}

/** The apostrophe in front of what looks like a formula is no part of it. */
function textCell(cell: string, column: number, row: number): readonly (readonly [number, SheetCell])[] {
  const text = /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  return text === '' ? [] : [[column, { ref: cellRef(column, row), text, holds: 'text' }]];
}

/** What is no UTF-8 is what Excel on Windows saves in western Europe; a file from elsewhere begins with its own mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

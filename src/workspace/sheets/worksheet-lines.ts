/** The cells of one sheet of an Excel file, row by row. */
import { cellRef, type SheetCell, type SheetLine } from '../../domain/sheet/sheet-cell.js';
import { tooLarge } from './unpack.js';
import { textCollector, unescapeCharacters } from './cell-texts.js';
import type { NumberMeanings } from './number-formats.js';
import { dayOf, shownNumber } from './number-text.js';
import { readXml } from './xml-events.js';

export interface WorkbookContext {
  readonly file: string;
  readonly texts: readonly string[];
  readonly meanings: NumberMeanings;
  readonly since1904: boolean;
}

const mostCells = 1_000_000;

/** Empty cells and rows are left out, so that formatting far below costs nothing. Throws `sheet-unreadable`. */
export function readWorksheetLines(part: Uint8Array, context: WorkbookContext): readonly SheetLine[] {
  const { file } = context;
  const lines: SheetLine[] = [];
  const inline = textCollector();
  let [row, column, count] = [0, -1, 0];
  let cells = new Map<number, SheetCell>();
  let cell: OpenCell | undefined;
  let inValue = false;
  readXml(part, file, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1);
        [column, cells] = [-1, new Map()];
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1;
        cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), value: '', calculates: false }; // prettier-ignore
        inline.begin();
      } else if (name === 'v') inValue = true;
      else if (name === 'f' && cell !== undefined) cell.calculates = true;
      else if (cell !== undefined) inline.open(name);
    },
    text: (text) => {
      if (cell === undefined) return;
      if (inValue) cell.value += text;
      else inline.text(text);
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      else if (name === 'c' && cell !== undefined) {
        const read = finished(cell, inline.whole(), cellRef(column, row), context);
        cell = undefined;
        if (read === undefined) return;
        count += 1;
        if (count > mostCells) throw tooLarge(file);
        cells.set(column, read);
      } else if (name === 'row' && cells.size > 0) lines.push({ row, cells });
      else if (cell !== undefined) inline.close(name);
    },
  });
  return lines;
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  calculates: boolean;
}

/** `AB12`: 27; undefined without a column. */
function columnOf(ref: string | undefined): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})/.exec(ref ?? '')?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function finished(
  cell: OpenCell,
  inline: string,
  ref: string,
  context: WorkbookContext,
): SheetCell | undefined {
  const { type, value } = cell;
  if (type === 'e') return { ref, text: value, holds: 'error' };
  if (type === 'd') return { ref, text: value.slice(0, 10), holds: 'date', day: value.slice(0, 10) };
  if (type === 'n') return numbered(cell, ref, context);
  const text = textOf(type, value, inline, context);
  return text === '' ? undefined : { ref, text, holds: 'text' };
}

function textOf(type: string, value: string, inline: string, { texts }: WorkbookContext): string {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return inline;
    case 'b':
      return value === '1' ? 'true' : 'false';
    default:
      return unescapeCharacters(value);
  }
}

function numbered(
  { value, style, calculates }: OpenCell,
  ref: string,
  { meanings, since1904 }: WorkbookContext,
): SheetCell | undefined {
  // A formula that nobody has calculated yet.
  if (value === '') return calculates ? { ref, text: '', holds: 'error' } : undefined;
  const number = shownNumber(value);
  if (number === null) return { ref, text: value, holds: 'error' };
  const day = dayOf(number, since1904);
  const meaning = meanings[style] ?? 'number';
  const holds = meaning === 'date' && day === undefined ? 'number' : meaning;
  return { ref, text: number, holds, ...(day === undefined ? {} : { day }) };
}

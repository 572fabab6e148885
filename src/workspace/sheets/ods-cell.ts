/** One cell of an OpenDocument spreadsheet: its value as the file holds it, or else the text that it shows. */
import { daysBetween, isDate } from '../../domain/calendar-date.js';
import type { SheetCell } from '../../domain/sheet/sheet-cell.js';
import { dayOf, shownNumber } from './number-text.js';

export interface OpenOdsCell {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  /** Undefined for an empty cell. */
  finish(): Omit<SheetCell, 'ref'> | undefined;
}

export function odsCell(attributes: ReadonlyMap<string, string>): OpenOdsCell {
  let [shown, paragraphs, depth] = ['', 0, 0];
  return {
    open: (name, own) => {
      if (name === 'p') {
        shown += paragraphs > 0 ? '\n' : '';
        [paragraphs, depth] = [paragraphs + 1, depth + 1];
      } else if (name === 's') shown += ' '.repeat(Math.min(Number(own.get('c') ?? 1) || 1, 1_000));
      else if (name === 'tab') shown += '\t';
      else if (name === 'line-break') shown += '\n';
    },
    text: (text) => {
      // Between paragraphs stand only the line ends of the file itself.
      if (depth > 0) shown += text.replace(/[\t\n\r ]+/g, ' ');
    },
    close: (name) => {
      if (name === 'p') depth -= 1;
    },
    finish: () => contentOf(attributes, shown),
  };
}

/** What LibreOffice shows where a formula cannot be worked out. */
const mistake = /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)|Err:\d+)$/;

const numbers: ReadonlyMap<string, 'number' | 'percentage'> = new Map([
  ['float', 'number'],
  ['currency', 'number'],
  ['percentage', 'percentage'],
]);

function contentOf(
  attributes: ReadonlyMap<string, string>,
  shown: string,
): Omit<SheetCell, 'ref'> | undefined {
  const type = attributes.get('value-type') ?? '';
  if (type === 'error' || (attributes.has('formula') && mistake.test(shown)))
    return { text: shown, holds: 'error' };
  const holds = numbers.get(type);
  if (holds !== undefined) return numbered(attributes.get('value') ?? '', holds, shown);
  if (type === 'date') return dated(attributes.get('date-value') ?? '', shown);
  const text = attributes.get('string-value') ?? shown;
  return text === '' ? undefined : { text, holds: 'text' };
}

function numbered(
  value: string,
  holds: 'number' | 'percentage',
  shown: string,
): Omit<SheetCell, 'ref'> | undefined {
  const number = shownNumber(value);
  if (number === null) return { text: shown, holds: 'error' };
  const day = dayOf(number, false);
  return { text: number, holds, ...(day === undefined ? {} : { day }) };
}

function dated(value: string, shown: string): Omit<SheetCell, 'ref'> {
  const day = value.slice(0, 10);
  if (!isDate(day)) return { text: shown, holds: 'text' };
  // As the file would hold it without its format, like an Excel file does.
  return { text: String(daysBetween('1899-12-30', day)), holds: 'date', day };
}

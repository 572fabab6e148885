/** One sheet: locked but for what people fill in, with drop-downs, the header always in sight, ready to print. */
import type { Sheet, SheetColumn, SheetRow } from '../../domain/sheet.js';
import { cellRef } from '../../domain/sheet/sheet-cell.js';
import type { ChoiceLists } from './choice-lists.js';
import { heightAttributes } from './row-height.js';
import { sheetLayout, type SheetLayout } from './layout.js';
import type { SharedStrings } from './shared-strings.js';
import { styleNumber, styleOf } from './styles.js';
import { daySerial } from './day-serial.js';
import { validationsXml } from './validations.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface SheetContext {
  readonly strings: SharedStrings;
  readonly lists: ChoiceLists;
  readonly listsTab: string;
  readonly isFirst: boolean;
}

export function worksheetXml(sheet: Sheet, context: SheetContext): string {
  const layout = sheetLayout(sheet);
  const { headerRow, firstRow, lastRow } = layout;
  const top = cellRef(0, firstRow);
  const lastCell = cellRef(Math.max(0, sheet.columns.length - 1), Math.max(headerRow, lastRow));
  return [
    `${declaration}<worksheet ${namespaces}>`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${lastCell}"/>`,
    `<sheetViews><sheetView showGridLines="0"${context.isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="${String(headerRow)}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>${selection(sheet, layout)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, layout, context.strings)}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    validationsXml(sheet, layout, context),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

/** Where typing begins: the first cell to fill in. */
function selection({ columns }: Sheet, { firstRow }: SheetLayout): string {
  const first = Math.max(0, columns.findIndex(({ fillIn }) => fillIn === true)); // prettier-ignore
  const ref = cellRef(first, firstRow);
  return `<selection pane="bottomLeft" activeCell="${ref}" sqref="${ref}"/>`;
}

function columnXml({ width, hidden }: SheetColumn, index: number): string {
  const number = String(index + 1);
  return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"${hidden === true ? ' hidden="1"' : ''}/>`;
}

function rowsXml(sheet: Sheet, layout: SheetLayout, strings: SharedStrings): string {
  const { columns, rows, introduction, title, mark } = sheet;
  const shown = Math.max(0, columns.findIndex(({ hidden }) => hidden !== true)); // prettier-ignore
  const text = (column: number, row: number, words: string, style: number): string =>
    textCell(cellRef(column, row), strings.add(words), style);
  const markCell = mark === undefined || shown === 0 ? '' : text(0, 1, mark, styleNumber('key'));
  const above = [
    rowXml(1, `${markCell}${text(shown, 1, title, styleNumber('title'))}`),
    ...introduction.map((words, index) =>
      rowXml(index + 2, text(shown, index + 2, words, styleNumber('introduction'))),
    ),
    headerXml(columns, layout.headerRow, text),
  ];
  const count = layout.lastRow - layout.headerRow;
  const below = Array.from({ length: count }, (_, index) =>
    bodyRow(layout.firstRow + index, rows[index] ?? { cells: {} }, columns, strings),
  );
  return [...above, ...below].join('');
}

/** Bold letters are wider. */
const boldWidth = 0.95;

function headerXml(
  columns: readonly SheetColumn[],
  row: number,
  text: (column: number, row: number, words: string, style: number) => string,
): string {
  const words = columns.map(({ key, title, hidden }) => (hidden === true ? key : title));
  const cells = columns.map((column, index) => text(index, row, words[index] ?? '', headerStyle(column)));
  const texts = columns.map(({ width, title }) => ({ text: title, width: width * boldWidth }));
  return rowXml(row, cells.join(''), heightAttributes(texts));
}

function headerStyle({ hidden, fillIn }: SheetColumn): number {
  if (hidden === true) return styleNumber('key');
  return styleNumber(fillIn === true ? 'header-fill' : 'header');
}

function rowXml(row: number, cells: string, attributes = ''): string {
  return `<row r="${String(row)}"${attributes}>${cells}</row>`;
}

function bodyRow(
  row: number,
  { cells, choices = {} }: SheetRow,
  columns: readonly SheetColumn[],
  strings: SharedStrings,
): string {
  const written = columns.map((column, index) => {
    const isClosed = choices[column.key]?.length === 0;
    const style = styleOf(isClosed ? { ...column, fillIn: false } : column, cells[column.key] ?? '');
    return bodyCell(cellRef(index, row), column, cells[column.key] ?? '', { style, strings });
  });
  const texts = columns.flatMap(({ key, holds, width, hidden }) => holds === 'text' && hidden !== true ? [{ text: cells[key] ?? '', width }] : []); // prettier-ignore
  return rowXml(row, written.join(''), heightAttributes(texts));
}

function bodyCell(
  ref: string,
  { holds }: SheetColumn,
  value: string,
  { style, strings }: { readonly style: number; readonly strings: SharedStrings },
): string {
  if (value === '') return `<c r="${ref}" s="${String(style)}"/>`;
  const number = holds === 'text' ? null : holds === 'date' ? daySerial(value) : decimalText(value);
  if (number === null) return textCell(ref, strings.add(value), style);
  return `<c r="${ref}" s="${String(style)}"><v>${number}</v></c>`;
}

/** What is no number stays the text it is. */
function decimalText(value: string): string | null {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? value : null;
}

function textCell(ref: string, number: number, style: number): string {
  return `<c r="${ref}" s="${String(style)}" t="s"><v>${String(number)}</v></c>`;
}

/** What the drop-downs offer, a column for each. */
export function listsXml({ all }: ChoiceLists, strings: SharedStrings): string {
  const longest = Math.max(...all.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, index) => {
    const cells = all.map((choices, column) => {
      const words = choices[index];
      return words === undefined
        ? ''
        : textCell(cellRef(column, index + 1), strings.add(words), styleNumber('key'));
    });
    return rowXml(index + 1, cells.join(''));
  });
  return `${declaration}<worksheet ${namespaces}><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`;
}

/** A workbook to fill in as CSV: the sheets below each other, with the same columns as in a spreadsheet. */
import type { Sheet, Workbook } from '../domain/sheet.js';

/** Where people write decimals with a comma, spreadsheets expect semicolons between cells. */
export function csvSeparator(language: string): ';' | ',' {
  return language.startsWith('en') ? ',' : ';';
}

/** Begins with the sign by which spreadsheets know UTF-8. */
export function renderSheetCsv({ sheets, language }: Workbook): string {
  const separator = csvSeparator(language);
  const lines = sheets.flatMap((sheet, index) => [...(index === 0 ? [] : [[]]), ...sheetLines(sheet)]);
  return `\ufeff${lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')}`;
}

/** The signs by which a cell begins that a spreadsheet would calculate. */
const formulaStart = /^'*[=+\-@\t\r]/;

/** A text that could become a formula gets an apostrophe in front; reading takes one away. */
export function safeCsvText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function sheetLines({
  columns,
  rows,
  introduction,
  title,
  mark,
  emptyRows = 0,
}: Sheet): readonly (readonly string[])[] {
  const shown = Math.max(0, columns.findIndex(({ hidden }) => hidden !== true)); // prettier-ignore
  const above = (words: string, first = ''): readonly string[] =>
    columns.map((_, index) => {
      if (index === shown) return safeCsvText(words);
      return index === 0 && shown > 0 ? safeCsvText(first) : '';
    });
  return [
    above(title, mark),
    ...introduction.map((words) => above(words)),
    [],
    columns.map((column) => safeCsvText(column.hidden === true ? column.key : column.title)),
    ...rows.map(({ cells }) =>
      columns.map(({ key, holds }) => {
        const value = cells[key] ?? '';
        return holds === 'number' && /^-?[\d.]+$/.test(value) ? value : safeCsvText(value);
      }),
    ),
    ...Array.from({ length: emptyRows }, () => columns.map(() => '')),
  ];
}

function quoted(cell: string, separator: string): string {
  const needed = /["\r\n]|^\s|\s$/.test(cell) || cell.includes(separator);
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}

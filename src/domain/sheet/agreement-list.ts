/**
 * A list of agreements, parties and commitments as people keep one in a spreadsheet: tables anywhere in it, each known by the
 * titles of its columns. A row says as much as its columns do; which tab it stands in means nothing.
 */
import { nearest } from '../nearest.js';
import { plainTitle, type TableRow } from './find-tables.js';
import type { SheetCell, SheetLine, SheetRead } from './sheet-cell.js';

export const listColumns = [
  'agreement', 'parties', 'purpose', 'signed', 'starts', 'ends', 'document', 'goal', 'what', 'who', 'by', 'article', 'state', 'done',
  'measure', 'unit', 'baseline', 'target', 'value', 'date', 'bottleneck', 'impact', 'of', 'needed-by', 'since', 'milestone', 'met',
] as const; // prettier-ignore

export type ListColumn = (typeof listColumns)[number];

export interface ListTable {
  /** Null in CSV. */
  readonly tab: string | null;
  /** Position of the sheet in the file, from 0. */
  readonly sheet: number;
  /** Position from 0. */
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** Titles that no column has, and below which something stands. */
  readonly unknown: readonly { readonly cell: SheetCell; readonly suggestion?: string }[];
  readonly rows: readonly (TableRow & { readonly cells: ReadonlyMap<string, SheetCell> })[];
}

/** Titles of the columns, in every language, the first of each the usual one. */
export type ListTitles = ReadonlyMap<ListColumn, readonly string[]>;

/** A line with fewer known titles is no header: words like "party" stand in texts too. */
const fewestTitles = 2;

export function findListTables(sheets: readonly SheetRead[], titles: ListTitles): readonly ListTable[] {
  const columnOf = new Map(
    [...titles].flatMap(([column, words]) =>
      [column, ...words].map((word) => [plainTitle(word), column] as const),
    ),
  );
  return sheets.flatMap(({ tab, lines }, sheet) => {
    const headers = lines.flatMap((line, index) => {
      const columns = columnsIn(line, columnOf);
      return columns.size < fewestTitles ? [] : [{ index, line, columns }];
    });
    return headers.map(({ index, line, columns }, at) => {
      const body = lines.slice(index + 1, headers[at + 1]?.index ?? lines.length);
      return {
        tab,
        sheet,
        columns,
        unknown: unknownIn(line, columns, body, columnOf),
        rows: rowsOf(body, columns),
      };
    });
  });
}

/** What stands in brackets explains a title, and is no part of it. */
function titleIn({ text }: SheetCell): string {
  return plainTitle(text.replace(/\([^)]*\)/g, ' '));
}

function columnsIn(
  { cells }: SheetLine,
  columnOf: ReadonlyMap<string, ListColumn>,
): ReadonlyMap<ListColumn, number> {
  const columns = new Map<ListColumn, number>();
  for (const [position, cell] of cells) {
    const column = columnOf.get(titleIn(cell));
    if (column !== undefined && !columns.has(column)) columns.set(column, position);
  }
  return columns;
}

function unknownIn(
  { cells }: SheetLine,
  columns: ReadonlyMap<ListColumn, number>,
  body: readonly SheetLine[],
  columnOf: ReadonlyMap<string, ListColumn>,
): ListTable['unknown'] {
  const known = new Set(columns.values());
  const filled = new Set(body.flatMap((line) => [...line.cells.keys()]));
  const free = [...columnOf].filter(([, column]) => !columns.has(column)).map(([title]) => title);
  return [...cells].flatMap(([position, cell]) => {
    if (known.has(position) || !filled.has(position)) return [];
    const suggestion = nearest(titleIn(cell), free);
    return [suggestion === undefined ? { cell } : { cell, suggestion }];
  });
}

function rowsOf(body: readonly SheetLine[], columns: ReadonlyMap<ListColumn, number>): ListTable['rows'] {
  return body.flatMap(({ row, cells }) => {
    const own = [...columns].flatMap(([column, position]) => {
      const cell = cells.get(position);
      return cell === undefined || (cell.text.trim() === '' && cell.holds !== 'error')
        ? []
        : [[column, cell] as const];
    });
    return own.length === 0 ? [] : [{ row, cells: new Map(own) }];
  });
}

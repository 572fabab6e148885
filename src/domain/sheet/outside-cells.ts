/** Cells of a form that stand in none of its columns, or in a row that is none of its rows: what people wrote beside it. */
import type { Table } from './find-tables.js';
import type { SheetCell, SheetRead } from './sheet-cell.js';

export interface OutsideCell {
  readonly tab: string | null;
  readonly cell: SheetCell;
}

/**
 * @param own names of tabs that belong to the form and hold no table
 * @param isRead whether a row of a table without an id is read
 */
export function outsideCells(
  sheets: readonly SheetRead[],
  tables: readonly Table[],
  own: ReadonlySet<string>,
  isRead: (table: Table, row: Table['rows'][number]) => boolean,
): readonly OutsideCell[] {
  return sheets.flatMap(({ tab, lines }, sheet) => {
    const here = tables.filter((table) => table.sheet === sheet);
    if (here.length === 0 && tab !== null && own.has(tab)) return [];
    // The titles and how it is filled in stand in the first two columns.
    const known = new Set([0, 1, ...here.flatMap(({ columns }) => [...columns.values()])]);
    const beside = lines.flatMap(({ cells }) =>
      [...cells].filter(([position]) => here.length === 0 || !known.has(position)).map(([, cell]) => cell),
    );
    const loose = tab === null ? [] : here.flatMap((table) => looseCells(table, isRead));
    return [...beside, ...loose].filter(({ text }) => text.trim() !== '').map((cell) => ({ tab, cell }));
  });
}

/** The first cell of each row that is neither known nor filled in. */
function looseCells(
  table: Table,
  isRead: (table: Table, row: Table['rows'][number]) => boolean,
): readonly SheetCell[] {
  if (!table.columns.has('id')) return [];
  return table.rows
    .filter((row) => !row.cells.has('id') && !isRead(table, row))
    .flatMap(({ cells }) => [...cells.values()].slice(0, 1));
}

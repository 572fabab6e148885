/** Which row of a sheet holds what: title, introduction, an empty row, header, rows, rows to add to. */
import type { Sheet } from '../../domain/sheet.js';

export interface SheetLayout {
  /** From 1, as all of these. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export function sheetLayout({ introduction, rows, emptyRows = 0 }: Sheet): SheetLayout {
  const headerRow = introduction.length + 3;
  return { headerRow, firstRow: headerRow + 1, lastRow: headerRow + rows.length + emptyRows };
}

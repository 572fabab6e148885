/** A workbook for people to fill in, without a format: spreadsheets and CSV are written from it, and read back by its columns. */

export interface Workbook {
  readonly title: string;
  /** BCP 47: `nl`. */
  readonly language: string;
  /** The day it is made, ISO: the file carries no other moment, so that the same content is the same file. */
  readonly date: string;
  /** The name of the hidden tab behind the drop-downs. */
  readonly listsTab: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Which sheet it is, for the program; also when its tab was renamed. */
  readonly key: string;
  /** The name on its tab; what a tab cannot hold is left out. */
  readonly tab: string;
  readonly title: string;
  /** Lines above the header: how it is filled in. */
  readonly introduction: readonly string[];
  /** Stands hidden above the hidden columns: for whom the form is, for the program. */
  readonly mark?: string;
  /** Hidden columns first. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows to add to, below the rows that are there. */
  readonly emptyRows?: number;
}

export interface SheetColumn {
  /** Which column it is, for the program: stable, in no language. */
  readonly key: string;
  readonly title: string;
  /** Shown when a cell of the column is chosen. */
  readonly hint?: string;
  /** In characters. */
  readonly width: number;
  readonly holds: 'text' | 'number' | 'date';
  /** Whether people fill it in; else it is locked. */
  readonly fillIn?: boolean;
  /** What can be chosen. */
  readonly choices?: readonly string[];
  /** Whether something else than one of the choices can be written as well. */
  readonly open?: boolean;
  /** For the program only. */
  readonly hidden?: boolean;
}

export interface SheetRow {
  /** By key of the column: texts as they are, numbers as decimal text (`-12.5`), dates in ISO. What is absent is empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** What can be chosen in this row, where it differs from the column: by key of the column. None: nothing is to be filled in. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

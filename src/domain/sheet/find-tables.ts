/**
 * Finds what was filled in, wherever it came to stand: a table begins at the line that holds the titles of its columns,
 * in whatever order and in any of the languages; rows and columns in between and above are no hindrance.
 */
import type { SheetCell, SheetLine, SheetRead } from './sheet-cell.js';

/** What a table is known by. */
export interface TableForm {
  readonly key: string;
  readonly columns: readonly {
    readonly key: string;
    /** In every language; the key is known as well. */
    readonly titles: readonly string[];
  }[];
}

export interface TableRow {
  /** From 1. */
  readonly row: number;
  /** By key of the column; empty cells are absent. */
  readonly cells: ReadonlyMap<string, SheetCell>;
}

export interface Table {
  /** Of its form. */
  readonly key: string;
  /** Null in CSV. */
  readonly tab: string | null;
  /** Position of the sheet in the file, from 0. */
  readonly sheet: number;
  readonly headerRow: number;
  /** The text above it that the program wrote for itself. */
  readonly mark?: string;
  /** The columns that are there, by key: their position from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Of the header: columns that no form knows and that hold something. */
  readonly unknown: readonly SheetCell[];
  /** Those with something in them. */
  readonly rows: readonly TableRow[];
}

/** What marks begin with. */
export const markStart = 'collab:';

export function findTables(sheets: readonly SheetRead[], forms: readonly TableForm[]): readonly Table[] {
  const known = forms.map(titlesOf);
  return sheets.flatMap(({ tab, lines }, sheet) => {
    const headers = lines.flatMap((line, index) => {
      const header = headerIn(line, known);
      return header === undefined ? [] : [{ ...header, line, index }];
    });
    return headers.map((header, position) => {
      const next = headers[position + 1];
      const end = next === undefined ? lines.length : blockStart(lines, next.index);
      const above = lines.slice(headers[position - 1]?.index ?? 0, header.index);
      const body = lines.slice(header.index + 1, end);
      return { ...tableOf(tab, header, above, body), sheet };
    });
  });
}

interface KnownForm {
  readonly key: string;
  readonly count: number;
  readonly keyByTitle: ReadonlyMap<string, string>;
}

function titlesOf({ key, columns }: TableForm): KnownForm {
  const titles = columns.flatMap((column) =>
    [column.key, ...column.titles].map((title) => [plainTitle(title), column.key] as const),
  );
  // The first column that has the title keeps it.
  return { key, count: columns.length, keyByTitle: new Map(titles.toReversed()) };
}

/** As people may have typed it over: case, spaces and signs at the end do not count. */
export function plainTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/^'/, '').replace(/[\s:*]+$/, '').trim(); // prettier-ignore
}

interface Header {
  readonly form: KnownForm;
  readonly columns: ReadonlyMap<string, number>;
}

/** The form most of whose columns are named in the line; of equals the one with the fewest others. */
function headerIn(line: SheetLine, forms: readonly KnownForm[]): Header | undefined {
  let best: Header | undefined;
  for (const form of forms) {
    const columns = columnsIn(line, form);
    const isEnough = columns.size >= Math.max(form.count / 2, Math.min(2, form.count));
    if (!isEnough || columns.size < (best?.columns.size ?? 0)) continue;
    const isSmaller = columns.size === best?.columns.size && form.count >= best.form.count;
    if (!isSmaller) best = { form, columns };
  }
  return best;
}

function columnsIn({ cells }: SheetLine, { keyByTitle }: KnownForm): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [position, { text }] of cells) {
    const key = keyByTitle.get(plainTitle(text));
    if (key !== undefined && !columns.has(key)) columns.set(key, position);
  }
  return columns;
}

/** Where the title and introduction of the next table begin: at its mark, else after the empty line before them. */
function blockStart(lines: readonly SheetLine[], header: number): number {
  let at = header;
  let gaps = 0;
  for (let index = header - 1; index >= 0; index -= 1) {
    const line = lines[index];
    // The empty line above the header is the first; the second is the end of the table before.
    if (line === undefined || (lines[index + 1]?.row ?? 0) > line.row + 1) gaps += 1;
    if (line === undefined || gaps > 1) return at;
    if (markIn(line) !== undefined) return index;
    if (line.cells.size > 1) return at;
    at = index;
  }
  return at;
}

function markIn({ cells }: SheetLine): string | undefined {
  return [...cells.values()].find(({ text }) => text.startsWith(markStart))?.text;
}

function tableOf(
  tab: string | null,
  { form, columns, line }: Header & { readonly line: SheetLine },
  above: readonly SheetLine[],
  body: readonly SheetLine[],
): Omit<Table, 'sheet'> {
  const keys = new Map([...columns].map(([key, position]) => [position, key]));
  const mark = above.map(markIn).findLast((text) => text !== undefined);
  const rows = body.flatMap(({ row, cells }) => {
    const own = [...cells].flatMap(([position, cell]) => {
      const key = keys.get(position);
      return key === undefined || cell.text.trim() === '' && cell.holds !== 'error' ? [] : [[key, cell] as const]; // prettier-ignore
    });
    return own.length === 0 ? [] : [{ row, cells: new Map(own) }];
  });
  const filled = new Set(body.flatMap(({ cells }) => [...cells.keys()]));
  const unknown = [...line.cells].filter(([position]) => !keys.has(position) && filled.has(position));
  return {
    key: form.key,
    tab,
    headerRow: line.row,
    ...(mark === undefined ? {} : { mark }),
    columns,
    unknown: unknown.map(([, cell]) => cell),
    rows,
  };
}

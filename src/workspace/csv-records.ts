/** The cells of CSV text (RFC 4180), by record. */

export interface CsvRecord {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark in it is never closed. */
  readonly isOpen: boolean;
}

/** The sign among comma, semicolon and tab that occurs most in the lines. */
export function separatorIn(lines: readonly string[]): string {
  const text = lines.join('\n');
  const count = (sign: string): number => text.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Spaces around quotation marks are no part of a cell. After a mark that is not closed, nothing is read. */
export function csvRecords(text: string, separator: string): readonly CsvRecord[] {
  const token = new RegExp(
    `[ ]*"(?:[^"]|"")*"|${separator === '\t' ? '\\t' : separator}|\\r?\\n|[^${separator}"\\n\\r]+|["\\r]`,
    'g',
  );
  const records: CsvRecord[] = [];
  let [line, start, cells, cell]: [number, number, string[], string] = [1, 1, [], ''];
  const end = (isOpen: boolean): void => {
    records.push({ line: start, cells: [...cells, cell], isOpen });
    [cells, cell] = [[], ''];
  };
  for (const [found] of `${text}\n`.matchAll(token)) {
    if (found === separator) {
      cells.push(cell);
      cell = '';
    } else if (/^\r?\n$/.test(found)) {
      end(false);
      line += 1;
      start = line;
    } else if (found === '"' && cell.trim() === '') {
      start = line;
      end(true);
      return records;
    } else {
      cell += isQuoted(found) ? found.trim().slice(1, -1).replaceAll('""', '"') : found;
      line += found.split('\n').length - 1;
    }
  }
  return records;
}

function isQuoted(cell: string): boolean {
  return /^ *"[^]*"$/.test(cell);
}

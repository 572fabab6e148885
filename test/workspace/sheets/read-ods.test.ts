/** OpenDocument spreadsheets, made element by element as LibreOffice writes them; a real one is read in `test/commands`. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../../src/errors/failure.js';
import { readSheets } from '../../../src/workspace/read-sheets.js';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const names = `xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`;

function ods(body: string, more: Record<string, string> = {}): Uint8Array {
  const content = `<office:document-content ${names}><office:body>${body}</office:body></office:document-content>`;
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const table = (rows: string): string =>
  `<office:spreadsheet><table:table table:name="March">${rows}</table:table></office:spreadsheet>`;

const read = (rows: string) =>
  readSheets(ods(table(rows)), 'x.ods').map(({ tab, lines }): readonly unknown[][] => [
    [tab],
    ...lines.flatMap(({ cells }) =>
      [...cells.values()].map(({ ref, text, holds, day }) => [ref, text, holds, day]),
    ),
  ])[0];

function faultOf(bytes: Uint8Array): unknown {
  try {
    readSheets(bytes, 'x.ods');
  } catch (error) {
    if (isFailure(error)) return error.data;
    throw error;
  }
  return undefined;
}

const text = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;

describe('an OpenDocument spreadsheet', () => {
  test('holds texts, numbers, parts of a hundred and days, each at its place', () => {
    const row = [
      text('a<text:s text:c="2"/>b</text:p><text:p>c<text:span>d</text:span>'),
      '<table:table-cell table:number-columns-repeated="2"/>',
      '<table:table-cell office:value-type="float" office:value="1.1000000000000001"><text:p>1,1</text:p></table:table-cell>',
      '<table:table-cell office:value-type="percentage" office:value="0.45"><text:p>45%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2026-03-05T00:00:00"><text:p>5-3-26</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="46086"><text:p>46086</text:p></table:table-cell>',
    ].join('');
    expect(read(`<table:table-row>${row}</table:table-row>`)).toEqual([
      ['March'],
      ['A1', 'a  b\ncd', 'text', undefined],
      ['D1', '1.1', 'number', '1900-01-01'],
      ['E1', '0.45', 'percentage', undefined],
      ['F1', '46086', 'date', '2026-03-05'],
      ['G1', '46086', 'number', '2026-03-05'],
    ]);
  });

  test('says once what stands there more often, and costs nothing where it is empty', () => {
    const rows = [
      '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${text('x').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="2"')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    ].join('');
    expect(
      read(rows)
        ?.slice(1)
        .map(([ref]) => ref),
    ).toEqual(['A4', 'B4', 'A5', 'B5']);
  });

  test('remarks, and what was changed before, are no cells of it', () => {
    const remark = text('x').replace('<text:p>', '<office:annotation><text:p>remark</text:p></office:annotation><text:p>'); // prettier-ignore
    const changed = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell/></table:previous></table:cell-content-change></table:tracked-changes>`;
    const body = table(`<table:table-row>${remark}</table:table-row>`).replace(
      '<table:table ',
      `${changed}<table:table `,
    );
    const [sheet] = readSheets(ods(body), 'x.ods');
    expect(sheet?.lines.map(({ cells }) => [...cells.values()].map((cell) => cell.text))).toEqual([['x']]);
  });

  test('a formula that cannot be worked out is a mistake', () => {
    const cell =
      '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>';
    expect(read(`<table:table-row>${cell}</table:table-row>`)?.[1]).toEqual([
      'A1',
      '#N/A',
      'error',
      undefined,
    ]);
  });

  test('says what it is where it cannot be read', () => {
    const locked = `<m:manifest xmlns:m="${urn}:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>`;
    expect(faultOf(ods('<office:text/>'))).toMatchObject({ fault: 'document' });
    expect(faultOf(ods(table(''), { 'META-INF/manifest.xml': locked }))).toMatchObject({ fault: 'password' });
    expect(faultOf(zipSync({ 'encrypted-package': strToU8('x') }))).toMatchObject({ fault: 'password' });
    expect(faultOf(ods(table('<table:table-row>')))).toMatchObject({ fault: 'damaged' });
    const many = text('x').replace(
      '<table:table-cell',
      '<table:table-cell table:number-columns-repeated="1048576"',
    );
    expect(faultOf(ods(table(`<table:table-row>${many}</table:table-row>`)))).toMatchObject({
      fault: 'too-large',
    });
  });
});

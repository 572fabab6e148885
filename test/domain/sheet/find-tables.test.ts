import { expect, test } from 'vitest';
import { findTables, type TableForm } from '../../../src/domain/sheet/find-tables.js';
import { cellRef, type SheetRead } from '../../../src/domain/sheet/sheet-cell.js';

const forms: readonly TableForm[] = [
  { key: 'measurements', columns: [{ key: 'id', titles: [] }, { key: 'value', titles: ['Value', 'Waarde'] }, { key: 'remark', titles: ['Remark', 'Opmerking'] }] }, // prettier-ignore
  { key: 'successes', columns: [{ key: 'title', titles: ['Success', 'Succes'] }, { key: 'remark', titles: ['Remark', 'Opmerking'] }] }, // prettier-ignore
];

function sheet(...rows: readonly (readonly string[])[]): SheetRead {
  const lines = rows.map((cells, index) => ({
    row: index + 1,
    cells: new Map(cells.flatMap((text, column) => text === '' ? [] : [[column, { ref: cellRef(column, index + 1), text, holds: 'text' as const }]])), // prettier-ignore
  }));
  return { tab: 'T', lines: lines.filter(({ cells }) => cells.size > 0) };
}

const found = (...sheets: readonly SheetRead[]): unknown =>
  findTables(sheets, forms).map(({ key, mark, rows, unknown }) => ({
    key,
    mark,
    unknown: unknown.map(({ text }) => text),
    rows: rows.map(({ row, cells }) => [
      row,
      Object.fromEntries([...cells].map(([name, { text }]) => [name, text])),
    ]),
  }));

test('columns in another order, another language and with others between; rows in between', () => {
  const read = sheet(['collab:form', 'Title'], [], ['', 'a new line'], ['OPMERKING:', 'My notes', 'waarde', 'id'], [], ['fine', 'own', '4', 'x'], [' '], ['', '', '5', 'y']); // prettier-ignore
  expect(found(read)).toEqual([
    {
      key: 'measurements',
      mark: 'collab:form',
      unknown: ['My notes'],
      rows: [
        [6, { remark: 'fine', value: '4', id: 'x' }],
        [8, { value: '5', id: 'y' }],
      ],
    },
  ]);
});

test('tables below each other; the words above one are no rows of the other', () => {
  const one = sheet(['id', 'Value', 'Remark'], ['x', '4'], ['', '', 'alone'], [], ['', 'What went well?'], ['', 'One line each.'], [], ['Success', 'Remark'], ['the dike']); // prettier-ignore
  expect(found(one)).toEqual([
    { key: 'measurements', mark: undefined, unknown: [], rows: [[2, { id: 'x', value: '4' }], [3, { remark: 'alone' }]] }, // prettier-ignore
    { key: 'successes', mark: undefined, unknown: [], rows: [[9, { title: 'the dike' }]] },
  ]);
});

test('a table without its hidden column; and a sheet that is something else', () => {
  expect(found(sheet(['Value', 'Remark'], ['4']), sheet(['Value'], ['Remark']))).toEqual([
    { key: 'measurements', mark: undefined, unknown: [], rows: [[2, { value: '4' }]] },
  ]);
});

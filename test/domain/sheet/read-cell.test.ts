import { describe, expect, test } from 'vitest';
import { readDay, readNumber, readText } from '../../../src/domain/sheet/read-cell.js';
import { cellRef, type SheetCell } from '../../../src/domain/sheet/sheet-cell.js';

const typed = (text: string): SheetCell => ({ ref: 'C7', text, holds: 'text' });

describe('a number', () => {
  test.each([
    [typed('12,5'), { value: 12.5 }],
    [typed(' 1 600 000 '), { value: 1_600_000 }],
    [typed('1.600.000,50'), { value: 1_600_000.5 }],
    [typed('1.234'), { fault: 'doubtful', readings: ['1234', '1.234'] }],
    [typed('about 5'), { fault: 'malformed' }],
    [{ ref: 'C7', text: '1.234', holds: 'number' }, { value: 1.234 }],
    [{ ref: 'C7', text: '46086', holds: 'date', day: '2026-03-05' }, { fault: 'malformed' }],
    [{ ref: 'C7', text: '#N/A', holds: 'error' }, { fault: 'error' }],
    [{ ref: 'C7', text: '0.455', holds: 'percentage' }, { value: 0.455 }],
  ] as const)('%o', (cell, reading) => {
    expect(readNumber(cell)).toEqual(reading);
  });

  test('counted in percent', () => {
    expect(readNumber({ ref: 'C7', text: '0.455', holds: 'percentage' }, true)).toEqual({ value: 45.5 });
    expect(readNumber(typed('45 %'), true)).toEqual({ value: 45 });
    expect(readNumber(typed('45 %'))).toEqual({ fault: 'malformed' });
  });
});

describe('a day', () => {
  test.each([
    ['2027-03-05', 'en', { value: '2027-03-05' }],
    ['2027/3/5', 'nl', { value: '2027-03-05' }],
    ['5-3-2027', 'nl', { value: '2027-03-05' }],
    ['5.3.2027', 'en', { value: '2027-03-05' }],
    ['05/03/2027', 'en', { fault: 'doubtful', readings: ['2027-03-05', '2027-05-03'] }],
    ['25/03/2027', 'en', { value: '2027-03-25' }],
    ['03/25/2027', 'en', { value: '2027-03-25' }],
    ['3/3/2027', 'en', { value: '2027-03-03' }],
    ['31-2-2027', 'nl', { fault: 'malformed' }],
    ['5 maart 2027', 'nl', { value: '2027-03-05' }],
    ['5 mrt. 2027', 'nl', { value: '2027-03-05' }],
    ['5. März 2027', 'de', { value: '2027-03-05' }],
    ['1er mars 2027', 'fr', { value: '2027-03-01' }],
    ['March 5, 2027', 'en', { value: '2027-03-05' }],
    ['soon', 'en', { fault: 'malformed' }],
    ['5-3-27', 'nl', { fault: 'malformed' }],
  ] as const)('%s', (text, language, reading) => {
    expect(readDay(typed(text), language)).toEqual(reading);
  });

  test('from the calendar of the file, unless it is no likely day', () => {
    expect(readDay({ ref: 'C7', text: '46086', holds: 'number', day: '2026-03-05' }, 'nl')).toEqual({ value: '2026-03-05' }); // prettier-ignore
    expect(readDay({ ref: 'C7', text: '12', holds: 'number', day: '1900-01-12' }, 'nl')).toEqual({ fault: 'malformed' }); // prettier-ignore
  });
});

test('a text is what was typed, a day in ISO', () => {
  expect(readText(typed('  two words '))).toEqual({ value: 'two words' });
  expect(readText({ ref: 'C7', text: '46086', holds: 'date', day: '2026-03-05' })).toEqual({
    value: '2026-03-05',
  });
});

test('cells are named as spreadsheets name them', () => {
  expect([cellRef(0, 1), cellRef(25, 2), cellRef(26, 3), cellRef(16_383, 4)]).toEqual([
    'A1',
    'Z2',
    'AA3',
    'XFD4',
  ]);
});

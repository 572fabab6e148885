import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addPeriod,
  compareDates,
  daysBetween,
  isDate,
  nextOccurrences,
  parsePeriod,
  periodOfDays,
  subtractPeriod,
} from '../../src/domain/calendar-date.js';

const isoDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  test.each(['2027-06-30', '2028-02-29', '2000-02-29', '0000-01-01'])('%s is a date', (text) => {
    expect(isDate(text)).toBe(true);
  });
  test.each([
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-06-31',
    '2027-6-3',
    '',
    '2027-06-30T00:00',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
  test('the days between agree with the proleptic Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        expect(daysBetween(a, b)).toBe(Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(daysBetween(b, a)) + 0).toBe(compareDates(a, b));
      }),
    );
  });
  test('a text that is no date gives no number and stays as it is', () => {
    expect(daysBetween('soon', '2027-01-01')).toBeNaN();
    expect(addDays('soon', 3)).toBe('soon');
    expect(addPeriod('soon', 'P1M')).toBe('soon');
    expect(addPeriod('2027-01-01', 'later')).toBe('2027-01-01');
  });
});

describe('periods', () => {
  test.each([
    ['2027-01-31', 'P1M', '2027-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2027-03-31', 'P3M', '2027-06-30'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-12-30', 'P2W', '2027-01-13'],
    ['2027-06-30', 'P1M14D', '2027-08-13'],
    ['2027-06-30', 'PT24H', '2027-07-01'],
    ['2027-06-30', 'PT25H', '2027-07-02'],
    ['9999-06-30', 'P1Y', '9999-12-31'],
  ])('%s + %s = %s', (from, period, to) => {
    expect(addPeriod(from, period)).toBe(to);
  });
  test.each([
    ['2027-03-31', 'P1M', '2027-02-28'],
    ['2027-01-15', 'P3M', '2026-10-15'],
    ['2027-03-01', 'P14D', '2027-02-15'],
    ['0000-03-01', 'P1Y', '0000-01-01'],
  ])('%s − %s = %s', (from, period, to) => {
    expect(subtractPeriod(from, period)).toBe(to);
  });
  test.each(['', 'P', 'PT', 'P1YT', '3M', 'P1.5M', '-P1M', 'P1M1Y'])('%j is no period', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
  test.each([
    [12, 'P12D'],
    [-12, 'P12D'],
    [150, 'P5M'],
    [730.5, 'P2Y'],
    [800, 'P26M'],
  ])('%s days are said as %s', (days, period) => {
    expect(periodOfDays(days)).toBe(period);
  });
});

describe('recurring dates', () => {
  test('count from the same start, so ends of months do not drift', () => {
    expect(nextOccurrences('2026-12-31', 'P1M', '2027-04-30')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });
  test('only those after a date', () => {
    expect(nextOccurrences('2026-12-31', 'P3M', '2027-12-31', '2027-06-30')).toEqual([
      '2027-09-30',
      '2027-12-31',
    ]);
  });
  test('none for a period without length, or none before the end', () => {
    expect(nextOccurrences('2027-01-01', 'P0D', '2028-01-01')).toEqual([]);
    expect(nextOccurrences('2027-01-01', 'P1Y', '2027-06-01')).toEqual([]);
  });
  test('skipping ahead misses none', () => {
    fc.assert(
      fc.property(
        isoDate,
        fc.constantFrom('P1D', 'P2W', 'P1M', 'P3M', 'P1Y', 'P1M3D'),
        fc.nat(3000),
        (from, every, days) => {
          const after = addDays(from, days);
          const until = addDays(after, 800);
          const all = nextOccurrences(from, every, until);
          expect(nextOccurrences(from, every, until, after)).toEqual(all.filter((date) => date > after));
        },
      ),
    );
  });
});

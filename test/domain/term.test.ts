import { describe, expect, test } from 'vitest';
import { firstDayOf, lastDayOf, runningLastDay } from '../../src/domain/term.js';

describe('term', () => {
  test('the last day is written, or follows from start and length', () => {
    expect(lastDayOf({ ends: '2029-12-31' })).toBe('2029-12-31');
    expect(lastDayOf({ starts: '2027-01-01', lasts: 'P3Y' })).toBe('2029-12-31');
    expect(lastDayOf({ lasts: 'P3Y' })).toBeUndefined();
    expect(lastDayOf({})).toBeUndefined();
  });

  test('the first day is the earlier of signing and start', () => {
    expect(firstDayOf({ signed: '2026-12-15', starts: '2027-01-01' })).toBe('2026-12-15');
    expect(firstDayOf({ starts: '2027-01-01' })).toBe('2027-01-01');
    expect(firstDayOf({ signed: '2026-12-15' })).toBe('2026-12-15');
    expect(firstDayOf({})).toBeUndefined();
  });

  test('tacit renewals that have passed are counted in', () => {
    const renewal = { kind: 'tacit', period: 'P10Y' } as const;
    expect(runningLastDay({ ends: '2005-06-30', renewal }, '2026-11-23')).toBe('2035-06-30');
    expect(runningLastDay({ ends: '2030-06-30', renewal }, '2026-11-23')).toBe('2030-06-30');
    expect(runningLastDay({ ends: '2005-06-30', renewal: { kind: 'none' } }, '2026-11-23')).toBe(
      '2005-06-30',
    );
    expect(runningLastDay({ ends: '2005-06-30', renewal: { kind: 'tacit' } }, '2026-11-23')).toBe(
      '2005-06-30',
    );
    expect(runningLastDay({}, '2026-11-23')).toBeUndefined();
  });

  test('a renewal without length does not go on for ever', () => {
    expect(
      runningLastDay({ ends: '2005-06-30', renewal: { kind: 'tacit', period: 'P0D' } }, '2026-11-23'),
    ).toBe('2005-06-30');
  });
});

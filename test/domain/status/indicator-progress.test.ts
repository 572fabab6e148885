import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/domain/schema-types.js';
import type { RecordedEntry } from '../../../src/domain/state.js';
import { indicatorForecast } from '../../../src/domain/status/indicator-forecast.js';
import { indicatorProgress, type IndicatorContext } from '../../../src/domain/status/indicator-progress.js';
import { measuredValues } from '../../../src/domain/status/measured-values.js';
import { defaultBands, resolveThresholds } from '../../../src/domain/status/thresholds.js';
import { entryFiles } from '../../support/agreement-file.js';
import { languages } from '../../../src/messages/format.js';
import { statusWords } from '../../support/status-words.js';

/** 0 km on 31 December 2026, 100 km on 31 December 2028: 731 days. */
const kilometres: Indicator = {
  definition: 'Dike that meets the standard.',
  unit: 'km',
  baseline: { value: 0, date: '2026-12-31' },
  target: { value: 100, date: '2028-12-31' },
  every: 'P3M',
  grace: 'P14D',
};

function measured(
  ...pairs: readonly (readonly [date: string, value: number])[]
): readonly RecordedEntry<'measurement'>[] {
  return entryFiles(
    ...pairs.map(([date, value]) => ({ kind: 'measurement', date, about: 'x', value }) as const),
  ) as readonly RecordedEntry<'measurement'>[];
}

function progress(
  indicator: Indicator,
  today: string,
  pairs: readonly (readonly [string, number])[],
  more: Partial<IndicatorContext> = {},
) {
  return indicatorProgress(indicator, measured(...pairs), { today, thresholds: defaultBands, ...more });
}

describe('the straight path', () => {
  test.each([
    [50, 'on-track'],
    [48, 'on-track'],
    [47, 'at-risk'],
    [30.5, 'at-risk'],
    [29, 'off-track'],
    [-1, 'off-track'],
    [100, 'achieved'],
  ] as const)('half way in time, %s km is %s', (value, tone) => {
    expect(progress(kilometres, '2028-01-15', [['2028-01-01', value]]).tone).toBe(tone);
  });
  test('the sum stands beside it', () => {
    const found = progress(kilometres, '2028-07-20', [['2028-07-01', 61]]);
    expect(found).toMatchObject({ tone: 'at-risk', path: 'linear', nextDue: '2028-10-15' });
    expect(found.expected).toBeCloseTo((100 * 548) / 731, 10);
    expect(found.ratio).toBeCloseTo(61 / ((100 * 548) / 731), 10);
    expect(found.expectedNow).toBeCloseTo((100 * 567) / 731, 10);
    expect(statusWords(found.reason)).toBe(
      '61 of 75\u00a0km expected by 1 July 2028, 81\u00a0% of the expected progress',
    );
    expect(statusWords(found.reason, 'nl')).toBe(
      '61 van de 75\u00a0km die op 1 juli 2028 werd verwacht, 81\u00a0% van de verwachte voortgang',
    );
  });
  test('downwards as upwards', () => {
    const complaints: Indicator = {
      ...kilometres,
      unit: 'complaints',
      baseline: { value: 200, date: '2026-12-31' },
    };
    expect(progress(complaints, '2028-01-15', [['2028-01-01', 150]]).tone).toBe('on-track');
    expect(progress(complaints, '2028-01-15', [['2028-01-01', 210]]).reason.code).toBe(
      'status.sum.deteriorating',
    );
    expect(progress(complaints, '2028-01-15', [['2028-01-01', 100]]).tone).toBe('achieved');
  });
  test('counts from a later date when that is agreed', () => {
    const later: Indicator = { ...kilometres, 'counts-from': '2027-12-31' };
    expect(progress(later, '2027-07-10', [['2027-06-30', 0]])).toMatchObject({
      tone: 'not-yet-due',
      ratio: null,
    });
    expect(progress(later, '2028-07-10', [['2028-07-01', 50]]).ratio).toBeCloseTo(1, 2);
  });
  test('after the target date it is missed, however near', () => {
    expect(progress(kilometres, '2029-01-05', [['2028-12-31', 99]])).toMatchObject({
      tone: 'off-track',
      reason: { code: 'status.sum.missed' },
      nextDue: null,
    });
  });
  test('the threshold nearest to the indicator counts', () => {
    const thresholds = resolveThresholds(
      { 'at-risk': 0.5 },
      { 'on-track': 0.8, 'at-risk': 0.7 },
      { 'on-track': 0.9 },
    );
    expect(thresholds).toEqual({ onTrack: 0.8, atRisk: 0.5 });
    expect(resolveThresholds(undefined, undefined)).toEqual(defaultBands);
    expect(progress(kilometres, '2028-01-15', [['2028-01-01', 41]], { thresholds }).tone).toBe('on-track');
  });
});

describe('other paths', () => {
  test('interim targets give the path', () => {
    const stepped: Indicator = { ...kilometres, interim: [{ value: 10, date: '2027-12-31' }] };
    const found = progress(stepped, '2028-01-05', [['2027-12-31', 10]]);
    expect(found).toMatchObject({ tone: 'on-track', path: 'interim', expected: 10, ratio: 1 });
  });
  test('where the path is flat, the level counts', () => {
    const flat: Indicator = { ...kilometres, interim: [{ value: 0, date: '2027-12-31' }] };
    expect(progress(flat, '2027-07-05', [['2027-06-30', 0]])).toMatchObject({
      tone: 'on-track',
      ratio: null,
    });
    expect(progress(flat, '2027-07-05', [['2027-06-30', -2]]).tone).toBe('off-track');
  });
  // Eurostat, as in Open SDG: from 100 to 121 in two years needs 10 % a year; 105 after one year is 5 %.
  test('growth compares rates', () => {
    const growth: Indicator = {
      ...kilometres,
      path: 'growth',
      baseline: { value: 100, date: '2026-01-01' },
      target: { value: 121, date: '2028-01-01' },
    };
    const found = progress(growth, '2027-01-10', [['2027-01-01', 105]]);
    expect(found.path).toBe('growth');
    expect(found.ratio).toBeCloseTo(0.5, 2);
    expect(found.expected).toBeCloseTo(110, 1);
    expect(found.tone).toBe('off-track');
    const falling: Indicator = {
      ...growth,
      baseline: { value: 121, date: '2026-01-01' },
      target: { value: 100, date: '2028-01-01' },
    };
    expect(progress(falling, '2027-01-10', [['2027-01-01', 110]]).ratio).toBeCloseTo(1, 2);
    expect(progress(growth, '2027-01-10', [['2027-01-01', 0]]).ratio).toBeLessThan(0);
  });
  test('growth from zero has no rate: the straight path is used', () => {
    expect(progress({ ...kilometres, path: 'growth' }, '2028-01-15', [['2028-01-01', 50]])).toMatchObject({
      path: 'linear',
      tone: 'on-track',
    });
  });
  test('what is maintained stays in its range', () => {
    const level: Indicator = {
      definition: 'x',
      unit: 'm',
      direction: 'maintain',
      target: { minimum: 1, maximum: 2, date: '2028-12-31' },
    };
    expect(progress(level, '2027-05-01', [['2027-04-01', 1.5]])).toMatchObject({
      tone: 'on-track',
      ratio: null,
    });
    expect(progress(level, '2027-05-01', [['2027-04-01', 2.5]]).tone).toBe('off-track');
    expect(progress(level, '2029-05-01', [['2028-12-31', 2]]).tone).toBe('achieved');
    const found = progress({ ...level, target: { minimum: 1, date: '2028-12-31' } }, '2027-05-01', [
      ['2027-04-01', 0.5],
    ]);
    expect(statusWords(found.reason)).toBe(
      '0.5\u00a0m on 1 April 2027, outside what was agreed: at least 1\u00a0m',
    );
  });
});

describe('without data', () => {
  test('before the first measurement and its grace it is not yet due, on the last day too', () => {
    expect(progress(kilometres, '2027-04-14', [])).toMatchObject({
      tone: 'not-yet-due',
      nextDue: '2027-04-14',
      latest: null,
    });
  });
  test('after that it is unknown', () => {
    const found = progress(kilometres, '2027-04-15', []);
    expect(found.tone).toBe('unknown');
    expect(statusWords(found.reason)).toBe(
      'not measured yet; the first measurement was due by 14 April 2027',
    );
  });
  test('measuring is not asked before the agreement starts', () => {
    expect(progress(kilometres, '2027-08-01', [], { starts: '2027-07-01' })).toMatchObject({
      tone: 'not-yet-due',
      nextDue: '2027-10-15',
    });
  });
  test('an old measurement is stale, and its sum is kept', () => {
    const found = progress(kilometres, '2027-07-15', [['2027-03-31', 12]]);
    expect(found).toMatchObject({ tone: 'stale', nextDue: '2027-07-14' });
    expect(found.ratio).toBeCloseTo(12 / ((100 * 90) / 731), 5);
    expect(statusWords(found.reason)).toBe('no measurement since 31 March 2027; one was due by 14 July 2027');
    expect(progress(kilometres, '2027-07-14', [['2027-03-31', 12]]).tone).toBe('on-track');
  });
  test('the workspace says how long silence is accepted where the indicator does not', () => {
    const { every: _, ...seldom } = kilometres;
    expect(progress(seldom, '2028-05-01', [['2027-03-31', 12]]).tone).toBe('on-track');
    expect(progress(seldom, '2028-05-01', [['2027-03-31', 12]], { staleAfter: 'P6M' }).tone).toBe('stale');
    expect(progress(seldom, '2029-02-01', []).tone).toBe('unknown');
  });
  test('nothing agreed is unknown', () => {
    expect(progress({ definition: 'x', unit: 'km' }, '2027-01-01', [])).toMatchObject({
      tone: 'unknown',
      reason: { code: 'status.sum.never-measured' },
      nextDue: null,
    });
    expect(progress({ definition: 'x', unit: 'km' }, '2027-01-01', [['2026-12-01', 3]]).reason.code).toBe(
      'status.sum.no-target',
    );
    const { baseline: _, ...bare } = kilometres;
    expect(progress(bare, '2027-04-02', [['2027-04-01', 3]]).reason.code).toBe('status.sum.no-baseline');
    expect(progress(bare, '2027-04-02', [['2027-04-01', 100]]).tone).toBe('achieved');
  });
  test('a value is about the end of its period, and the last entry for a date counts', () => {
    const files = entryFiles(
      {
        kind: 'measurement',
        date: '2027-04-20',
        about: 'x',
        value: 9,
        period: { from: '2027-01-01', to: '2027-03-31' },
      },
      {
        kind: 'measurement',
        date: '2027-04-21',
        about: 'x',
        value: 10,
        period: { from: '2027-01-01', to: '2027-03-31' },
      },
    );
    expect(
      measuredValues(files as readonly RecordedEntry<'measurement'>[]).map(({ date, value }) => [
        date,
        value,
      ]),
    ).toEqual([['2027-03-31', 10]]);
  });
});

describe('the forecast', () => {
  const series = (...values: readonly number[]) =>
    measuredValues(measured(...values.map((value, i) => [`2027-0${String(i + 1)}-01`, value] as const)));
  test('needs five measurements', () => {
    expect(indicatorForecast(kilometres, series(1, 2, 3, 4))).toBeNull();
    expect(indicatorForecast(kilometres, series(1, 2, 3, 4, 5))?.points).toBe(5);
  });
  test('says when, how late, and how much there will be', () => {
    const found = indicatorForecast(kilometres, series(0, 3.1, 5.9, 9, 12));
    // 5.9 km on 1 March and 0.1 km a day: 94.1 km take 941 days.
    expect(found?.date).toBe('2029-09-27');
    expect(found?.value).toBeCloseTo(73, 0);
    expect(found?.low).toBeLessThanOrEqual(found?.value ?? 0);
    expect(found?.high).toBeGreaterThanOrEqual(found?.value ?? 0);
    if (found === null) throw new Error('no forecast');
    expect(statusWords(found.reason)).toMatch(
      /^at this pace the target is reached in \w+ 2029, 9 months late$/,
    );
  });
  test('a pace away from the target never reaches it', () => {
    const found = indicatorForecast(kilometres, series(9, 8, 7, 6, 5));
    expect(found).toMatchObject({ date: null, daysLate: null, reason: { code: 'forecast.not-in-sight' } });
    expect(indicatorForecast(kilometres, series(5, 5, 5, 5, 5))?.date).toBeNull();
  });
  test('what is reached needs none', () => {
    expect(indicatorForecast(kilometres, series(60, 70, 80, 90, 100))).toBeNull();
  });
});

test('any measurements on any day have a tone and a finite sum', () => {
  const date = fc
    .integer({ min: 0, max: 1500 })
    .map((n) => new Date(Date.UTC(2026, 6, 1) + n * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(date, fc.integer({ min: -200, max: 200 })), { maxLength: 8 }),
      date,
      fc.constantFrom('linear', 'interim', 'growth'),
      (pairs, today, path) => {
        const found = progress({ ...kilometres, path }, today, pairs);
        expect(found.latest === null).toBe(pairs.length === 0);
        if (found.ratio !== null) expect(Number.isFinite(found.ratio)).toBe(true);
        for (const language of languages)
          expect(statusWords(found.reason, language)).not.toMatch(/NaN|undefined|null/);
      },
    ),
  );
});

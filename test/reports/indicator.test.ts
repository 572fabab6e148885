import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/reports/document.js';
import { buildSteeringReports } from '../../src/reports/steering-report.js';
import { entryFiles, smallTerms } from '../support/agreement-file.js';
import { partOf, reportInput, type ReportCase } from '../support/report-input.js';

const path = 'goals/safe-dike/indicators/kilometres';
const measured = (...values: readonly (readonly [date: string, value: number, more?: object])[]) =>
  entryFiles(
    ...values.map(([date, value, more]) => ({
      kind: 'measurement' as const,
      date,
      value,
      about: path,
      ...more,
    })),
  );
const five = [
  ['2027-01-31', 1.5],
  ['2027-03-01', 4],
  ['2027-04-01', 9],
  ['2027-05-01', 11],
  ['2027-06-30', 20],
] as const;

function chartsOf(one: ReportCase): readonly Chart[] {
  const document = buildSteeringReports('Test', [reportInput(one)], ['course']);
  return document.blocks.filter((block): block is Chart => block.type === 'chart');
}

function withIndicator(indicator: object): NonNullable<ReportCase['terms']> {
  const goal = smallTerms.goals['safe-dike'];
  return { goals: { 'safe-dike': { ...goal, indicators: { kilometres: indicator } } } } as never;
}

describe('the chart of an indicator', () => {
  test('the agreed path, what was measured, and from five measurements on the forecast', () => {
    const [chart] = chartsOf({ entries: measured(...five) });
    expect(chart?.series.map(({ role }) => role)).toEqual(['expected', 'measured', 'forecast']);
    expect(chart?.series[0]?.points).toEqual([
      { date: '2026-12-31', value: 0 },
      { date: '2028-12-31', value: 100 },
    ]);
    expect(chart?.series[1]?.points).toEqual(five.map(([date, value]) => ({ date, value })));
    expect(chart).toMatchObject({ unit: 'km', today: '2027-07-15' });
  });
  test('the forecast starts at the last measurement and is one decimal more exact at the most', () => {
    const points = chartsOf({ entries: measured(...five) })[0]?.series[2]?.points ?? [];
    expect(points[0]).toEqual({ date: '2027-06-30', value: 20 });
    expect(points[1]?.date).toBe('2028-12-31');
    expect(String(points[1]?.value)).toMatch(/^\d+(\.\d{1,2})?$/);
  });
  test('four measurements make no forecast, and none make no chart', () => {
    const [chart] = chartsOf({ entries: measured(...five.slice(0, 4)) });
    expect(chart?.series.map(({ role }) => role)).toEqual(['expected', 'measured']);
    expect(chartsOf({})).toEqual([]);
  });
  test('what is dated after today is not drawn', () => {
    const [chart] = chartsOf({ entries: measured(...five), today: '2027-04-30' });
    expect(chart?.series[1]?.points).toHaveLength(3);
  });
  test('the table tells what is provisional, what was corrected, and the note', () => {
    const [first] = measured(['2027-03-31', 12]);
    const entries = [
      ...measured(['2027-03-31', 12], ['2027-06-30', -1, { provisional: true, note: 'A *guess*.' }]),
      ...entryFiles({ kind: 'note', date: '2027-01-01', note: 'x' }).map((one) => ({
        ...one,
        id: '01K00000000000000000000009',
        file: 'y',
        entry: { ...first?.entry, value: 13, corrects: first?.id } as never,
      })),
    ];
    const part = partOf(reportInput({ entries }), 'course');
    expect(part).toContain('| **31 March 2027** | 13 | Corrected. |');
    expect(part).toContain('| **30 June 2027** | -1 | Provisional. A _guess_. |');
    expect(partOf(reportInput({ entries }), 'course', 'nl')).toContain('Voorlopig.');
  });
  test('what must stay in a range shows both limits and says the range', () => {
    const terms = withIndicator({
      definition: 'Groundwater',
      unit: 'cm',
      direction: 'maintain',
      baseline: { value: 90, date: '2026-12-31' },
      target: { minimum: 60, maximum: 110, date: '2028-12-31' },
      'measured-by': 'water-board',
      every: 'P3M',
      limitations: { en: 'Not the polder.', nl: 'Niet de polder.' },
    });
    const entries = measured(['2027-06-30', 106]);
    const [chart] = chartsOf({ entries, terms });
    expect(chart?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [60, 60],
      [110, 110],
      [106],
    ]);
    const part = partOf(reportInput({ entries, terms }), 'course', 'nl');
    expect(part).toContain('Niet de polder.');
    expect(part).toContain('- Afgesproken bereik: 60 tot 110 cm (31 december 2026 – 31 december 2028)\n');
    const english = partOf(reportInput({ entries, terms }), 'course');
    expect(english).toContain('- Agreed range: 60 to 110 cm (31 December 2026 – 31 December 2028)\n');
    expect(english).not.toMatch(/Expected path|limit/);
    expect(partOf(reportInput({ entries, terms }), 'course')).toContain(
      '- **Target:** at least 60 cm and at most 110 cm, until 31 December 2028',
    );
  });
  test.each([
    [{ minimum: 60 }, 'at least 60 cm'],
    [{ maximum: 110 }, 'at most 110 cm'],
    [{ value: 90 }, '90 cm'],
  ])('of the limits %j the words are %s', (bounds, words) => {
    const terms = withIndicator({
      definition: 'Groundwater',
      unit: 'cm',
      direction: 'maintain',
      baseline: { value: 90, date: '2026-12-31' },
      target: { ...bounds, date: '2028-12-31' },
    });
    const part = partOf(reportInput({ entries: measured(['2027-06-30', 106]), terms }), 'course');
    expect(part).toContain(`- Agreed range: ${words} (31 December 2026 – 31 December 2028)\n`);
  });
  test('without baseline and target: the value, and that it cannot be judged', () => {
    const terms = withIndicator({ definition: 'Visitors', unit: 'people' });
    const part = partOf(reportInput({ entries: measured(['2027-06-30', 8]), terms }), 'course');
    expect(part).toContain('no target has been agreed');
    expect(part).not.toContain('Expected path');
  });
});

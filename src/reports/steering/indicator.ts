/** One indicator: how it stands with its sum, its forecasts, and its course as a chart with its table. */
import { expectedPath } from '../../domain/status/expected-path.js';
import type { IndicatorStatus } from '../../domain/status/goal-status.js';
import type { Indicator } from '../../domain/schema-types.js';
import { onDate, say, text, type Block, type Chart, type ChartSeries, type Content } from '../document.js';
import { asTitle, column, names, nothing, phrase, separated, spaced, table } from '../content.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { statusInline } from '../status-inline.js';

export function buildIndicator(
  indicator: IndicatorStatus,
  input: ReportInput,
  nameOf: NameOf,
): readonly Block[] {
  const value = input.items.items.get(indicator.path)?.value as unknown as Indicator;
  const { progress } = indicator;
  return [
    {
      type: 'heading',
      level: 4,
      id: indicator.path.replaceAll('/', '-'),
      content: [text(asTitle(value.title ?? value.definition))],
    },
    {
      type: 'paragraph',
      content: spaced(
        [statusInline(progress.tone)],
        separated([say(progress.reason)], forecastWords(indicator)),
      ),
    },
    { type: 'facts', facts: facts(indicator, value, nameOf) },
    ...(progress.series.length === 0 ? [] : [chart(indicator, value, input)]),
  ];
}

function forecastWords({ forecast }: IndicatorStatus): Content {
  return forecast === null ? nothing : [say(forecast.reason)];
}

function facts(
  { progress }: IndicatorStatus,
  value: Indicator,
  nameOf: NameOf,
): readonly { name: Content; value: Content }[] {
  const { baseline, target, unit } = value;
  const measurer = value['measured-by'];
  const who = typeof measurer === 'string' ? measurer : measurer?.each;
  return [
    ...(baseline === undefined
      ? []
      : [fact('report.baseline', valueOn(baseline.value, unit, baseline.date))]),
    ...(target === undefined ? [] : [fact('report.target', targetWords(target, unit))]),
    ...(who === undefined
      ? []
      : [
          fact(
            'report.measured-by',
            spaced(
              names([who], nameOf),
              value.every === undefined
                ? nothing
                : phrase({ code: 'report.every', data: { period: value.every } }),
            ),
          ),
        ]),
    ...(progress.nextDue === null ? [] : [fact('report.next-measurement', [onDate(progress.nextDue)])]),
    ...(value.limitations === undefined ? [] : [fact('report.limitations', [text(value.limitations)])]),
  ];
}

type FactCode =
  | 'report.baseline'
  | 'report.target'
  | 'report.measured-by'
  | 'report.next-measurement'
  | 'report.limitations';

const fact = (code: FactCode, value: Content): { name: Content; value: Content } => ({
  name: phrase({ code, data: {} }),
  value,
});

function valueOn(value: number, unit: string, date: string): Content {
  return phrase({ code: 'report.value-on', data: { value, unit, date } });
}

function targetWords(target: NonNullable<Indicator['target']>, unit: string): Content {
  const { value, minimum, maximum, date } = target;
  if (value !== undefined) return valueOn(value, unit, date);
  return phrase({
    code: 'report.range-until',
    data: { minimum: minimum ?? null, maximum: maximum ?? null, unit, date },
  });
}

function chart({ progress, forecast }: IndicatorStatus, value: Indicator, { today }: ReportInput): Chart {
  const measured = progress.series.map(({ date, value: at }) => ({ date, value: at }));
  const path = expectedPath(value)?.points;
  const last = measured.at(-1);
  const target = value.target;
  const series: ChartSeries[] = path === undefined ? limits(value) : [line('report.series-expected', path)];
  series.push({
    role: 'measured',
    name: phrase({ code: 'report.series-measured', data: {} }),
    points: measured,
  });
  if (forecast !== null && last !== undefined && target !== undefined && target.date > last.date) {
    series.push({
      role: 'forecast',
      name: phrase({ code: 'report.series-forecast', data: {} }),
      points: [last, { date: target.date, value: roundLike(forecast.value, measured) }],
    });
  }
  const words = asTitle(value.title ?? value.definition);
  return {
    type: 'chart',
    title: phrase({ code: 'report.chart-title', data: { indicator: words, unit: value.unit } }),
    description: separated([say(progress.reason)], forecast === null ? nothing : [say(forecast.reason)]),
    unit: value.unit,
    series,
    today,
    table: measurementsTable(words, progress.series, value.unit),
  };
}

/** A forecast is no more exact than what was measured: one decimal more at the most. */
function roundLike(value: number, measured: readonly { readonly value: number }[]): number {
  const decimals = Math.max(...measured.map((one) => String(one.value).split('.')[1]?.length ?? 0));
  return Number(value.toFixed(Math.min(decimals + 1, 6)));
}

type LineCode = 'report.series-expected' | 'report.series-minimum' | 'report.series-maximum';

function line(code: LineCode, points: ChartSeries['points']): ChartSeries {
  return { role: 'expected', name: phrase({ code, data: {} }), points };
}

/** For what must be maintained: the limits of the range, from the baseline on. In words they are told together. */
function limits({ baseline, target, unit }: Indicator): ChartSeries[] {
  if (target === undefined || baseline === undefined) return [];
  const [from, until] = [baseline.date, target.date];
  const [minimum, maximum] = [target.minimum ?? null, target.maximum ?? null];
  const level = (code: LineCode, at: number | undefined): ChartSeries[] => {
    if (at === undefined) return [];
    const points = [
      { date: from, value: at },
      { date: until, value: at },
    ];
    if (code === 'report.series-maximum' && minimum !== null) return [{ ...line(code, points), told: null }];
    const bounds = target.value === undefined ? { minimum, maximum } : { minimum: at, maximum: at };
    const course = phrase({ code: 'report.range-course', data: { ...bounds, unit, from, until } });
    const name = phrase({ code: 'report.series-range', data: {} });
    return [{ ...line(code, points), told: { name, course } }];
  };
  return [
    ...level('report.series-expected', target.value),
    ...level('report.series-minimum', target.minimum),
    ...level('report.series-maximum', target.maximum),
  ];
}

function measurementsTable(
  words: Parameters<typeof text>[0],
  measured: IndicatorStatus['progress']['series'],
  unit: string,
): Chart['table'] {
  const columns = [
    column({ code: 'report.column-date', data: {} }, { header: true }),
    { ...column({ code: 'report.column-value', data: { unit } }), align: 'end' as const },
    column({ code: 'report.column-note', data: {} }),
  ];
  const rows = measured.map(({ date, value, provisional, entry }) => [
    [onDate(date)],
    [{ type: 'number' as const, value: String(value) }],
    spaced(
      provisional ? phrase({ code: 'report.provisional', data: {} }) : nothing,
      entry.entry.corrects === undefined ? nothing : phrase({ code: 'report.corrected', data: {} }),
      entry.entry.note === undefined ? nothing : [text(entry.entry.note)],
    ),
  ]);
  return table(phrase({ code: 'report.measurements-of', data: { indicator: words } }), columns, rows);
}

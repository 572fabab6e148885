/** A chart where nothing is drawn: one line per series with its bars, its first and its last value. */
import type { ChartPoint } from '../reports/document.js';
import type { Format } from '../messages/format.js';
import type { LocalChart } from './localize.js';
import { sparkline } from './sparkline.js';
import { plainText, type Words } from './words.js';

export interface SeriesLine {
  readonly name: Words;
  /** Only for what was measured: the other lines are as good as straight. */
  readonly bars: string;
  /** "12 km (1 January 2026) → 47 km (1 October 2026)", or what the line says of itself. */
  readonly course: string;
}

export function seriesLines(chart: LocalChart, format: Format): readonly SeriesLine[] {
  return chart.series.flatMap(({ role, name, points, told }) => {
    if (told === null) return [];
    if (told !== undefined) return [{ name: told.name, bars: '', course: plainText(told.course) }];
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined) return [];
    const bars = role === 'measured' ? sparkline(points.map(({ value }) => value)) : '';
    return [
      {
        name,
        bars,
        course: [...new Set([first, last])].map((point) => inWords(point, chart.unit, format)).join(' → '),
      },
    ];
  });
}

function inWords({ value, date }: ChartPoint, unit: string, format: Format): string {
  return `${format.quantity(value, unit)} (${format.date(date)})`;
}

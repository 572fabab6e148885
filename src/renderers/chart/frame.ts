/** Where a chart has its axes and its points, in units of its size: what every format that draws shares. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Format } from '../../messages/format.js';
import type { LocalChart } from '../localize.js';

export interface Size {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Height of letters, in units of the view box. */
  readonly text: number;
  /** About how many ticks the axis of time has room for. */
  readonly yearTicks: number;
}

type Scale = (value: number) => number;

export interface Frame {
  readonly size: Size;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (date: string) => number;
  readonly y: Scale;
  readonly values: readonly number[];
  readonly days: readonly [first: number, last: number];
}

export const time = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** The scales: time over all points, values from zero unless that would flatten the lines. */
export function frameOf(chart: LocalChart, size: Size, format: Format): Frame {
  const points = chart.series.flatMap((series) => series.points);
  const days = points.map(({ date }) => time(date));
  const first = Math.min(...days);
  const last = Math.max(...days, first + 86_400_000);
  const lowest = Math.min(...points.map(({ value }) => value));
  const highest = Math.max(...points.map(({ value }) => value));
  const fromZero = lowest >= 0 && lowest <= highest / 2;
  const margin = highest === lowest ? Math.abs(highest) / 10 || 1 : 0;
  const values = scaleLinear([fromZero ? 0 : lowest - margin, highest + margin], [0, 1]).nice(5);
  const ticks = values.ticks(5);
  const longest = Math.max(...ticks.map((tick) => format.number(tick).length));
  const left = longest * size.text * 0.6 + 14;
  const right = size.width - 16;
  const top = 34;
  const bottom = size.height - size.text * 2.9;
  const x = scaleUtc([first, last], [left + 6, right]);
  const y = values.range([bottom, top]);
  return {
    size,
    left,
    right,
    top,
    bottom,
    x: (date) => x(time(date)),
    y: (value) => y(value),
    values: ticks,
    days: [first, last],
  };
}

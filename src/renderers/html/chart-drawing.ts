/** The inside of a chart's SVG: axes, lines, marks and the day of the report, in the units of its view box. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { Messages } from '../../messages/messages.js';
import type { ChartPoint } from '../../reports/document.js';
import { markup, type Html } from '../html-template.js';
import type { LocalChart } from '../localize.js';
import { timeTicks } from './time-ticks.js';

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

interface Frame {
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

export function drawing(chart: LocalChart, size: Size, messages: Messages): Html {
  const frame = frameOf(chart, size, messages);
  const order = ['expected', 'forecast', 'measured'] as const;
  const lines = order.flatMap((role) => chart.series.filter((series) => series.role === role));
  return markup`${valueAxis(chart.unit, frame, messages)}
${timeAxis(frame, messages)}
${reportDay(chart.today, frame, messages)}
${lines.map(({ role, points }) => markup`<path class="series ${role}" d="${path(points, frame)}"/>`)}
${lines.filter(({ role }) => role === 'measured').map(({ points }) => marks(points, chart, frame, messages))}`;
}

const time = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** The scales: time over all points, values from zero unless that would flatten the lines. */
function frameOf(chart: LocalChart, size: Size, { format }: Messages): Frame {
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

const at = (position: number): string => String(Math.round(position * 10) / 10);

function valueAxis(unit: string, { left, right, y, values, size }: Frame, { format }: Messages): Html {
  // A short unit stands above its figures, a long one begins at the edge.
  const short = unit.length * size.text * 0.7 < left - 8;
  return markup`<g class="${short ? 'end' : 'start'}"><text class="unit" x="${short ? at(left - 8) : 0}" y="${size.text + 1}">${unit}</text></g>
<g class="grid">${values.map((value) => markup`<path d="M${at(left)} ${at(y(value))}H${at(right)}"/>`)}</g>
<g class="ticks end">${values.map((value) => markup`<text x="${at(left - 8)}" y="${at(y(value) + size.text * 0.35)}">${format.number(value)}</text>`)}</g>`;
}

function timeAxis({ left, right, bottom, x, days, size }: Frame, { language }: Messages): Html {
  const labels = timeTicks(days, size.yearTicks, language);
  return markup`<path class="axis" d="M${at(left)} ${at(bottom)}H${at(right)}"/>
<g class="ticks middle">${labels.map(({ date, label, year }) => {
    const place = at(x(date));
    return markup`<path d="M${place} ${at(bottom)}v5"/><text x="${place}" y="${at(bottom + size.text + 7)}">${label}</text>${year !== undefined && markup`<text class="year" x="${place}" y="${at(bottom + size.text * 2.3 + 5)}">${year}</text>`}`;
  })}</g>`;
}

function reportDay(
  today: string,
  { x, days, top, bottom, left, right }: Frame,
  messages: Messages,
): Html | undefined {
  if (time(today) < days[0] || time(today) > days[1]) return undefined;
  const place = x(today);
  const side = place > right - 60 ? 'end' : place < left + 60 ? 'start' : 'middle';
  return markup`<path class="report-day" d="M${at(place)} ${top - 12}V${at(bottom)}"/>
<g class="ticks ${side}"><text class="report-day-label" x="${at(place)}" y="${top - 18}">${messages.phrase({ code: 'renderer.report-day', data: {} })}</text></g>`;
}

function path(points: readonly ChartPoint[], { x, y }: Frame): string {
  return (
    line<ChartPoint>(
      ({ date }) => x(date),
      ({ value }) => y(value),
    ).digits(1)(points as ChartPoint[]) ?? ''
  );
}

/** Clearance between a label and the line of the report day, in units of the view box. */
const clearance = 40;

/** The middle of the label beside a point: on its right, or on its left where it would stand on the line of the report day. */
function labelPlace(point: number, width: number, reportLine: number, { left, right }: Frame): number {
  const half = width / 2;
  const within = (place: number): number => Math.min(Math.max(place, left + half), right - half);
  const after = within(point + half + 10);
  const meetsLine =
    reportLine >= point && (reportLine - point <= clearance || reportLine <= after + half + 4);
  return meetsLine && reportLine <= right ? within(point - half - 10) : after;
}

/** Marks on what was measured, and the last value in words. */
function marks(
  points: readonly ChartPoint[],
  { unit, today }: LocalChart,
  frame: Frame,
  { format }: Messages,
): Html {
  const { x, y, size, top } = frame;
  const last = points.at(-1);
  const circles = points.map(
    ({ date, value }) => markup`<circle class="mark" cx="${at(x(date))}" cy="${at(y(value))}" r="4"/>`,
  );
  if (last === undefined) return markup`${circles}`;
  const words = format.quantity(last.value, unit);
  const place = labelPlace(x(last.date), words.length * size.text * 0.6, x(today), frame);
  // On the left of the point a line that rises runs below it.
  const rises = (points.at(-2)?.value ?? last.value) < last.value;
  const level =
    place < x(last.date) && rises
      ? y(last.value) - 10
      : Math.min(y(last.value) + size.text + 10, frame.bottom - 6);
  const text = (role: string): Html =>
    markup`<text class="${role}" x="${at(place)}" y="${at(Math.max(level, top))}">${words}</text>`;
  return markup`${circles}<g class="middle">${text('latest halo')}${text('latest')}</g>`;
}

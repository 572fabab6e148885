/** The inside of a chart's SVG: axes, lines, marks and the day of the report, in the units of its view box. */
import { line } from 'd3-shape';
import type { Messages } from '../../messages/messages.js';
import type { ChartPoint } from '../../reports/document.js';
import { markup, type Html } from '../html-template.js';
import type { LocalChart } from '../localize.js';
import { frameOf, time, type Frame, type Size } from '../chart/frame.js';
import { latestLabel } from '../chart/latest-label.js';
import { timeTicks } from '../chart/time-ticks.js';

export function drawing(chart: LocalChart, size: Size, messages: Messages): Html {
  const frame = frameOf(chart, size, messages.format);
  const order = ['expected', 'forecast', 'measured'] as const;
  const lines = order.flatMap((role) => chart.series.filter((series) => series.role === role));
  return markup`${valueAxis(chart.unit, frame, messages)}
${timeAxis(frame, messages)}
${reportDay(chart.today, frame, messages)}
${lines.map(({ role, points }) => markup`<path class="series ${role}" d="${path(points, frame)}"/>`)}
${lines.filter(({ role }) => role === 'measured').map(({ points }) => marks(points, chart, frame, messages))}`;
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

/** Marks on what was measured, and the last value in words. */
function marks(
  points: readonly ChartPoint[],
  { unit, today }: LocalChart,
  frame: Frame,
  { format }: Messages,
): Html {
  const { x, y } = frame;
  const last = points.at(-1);
  const circles = points.map(
    ({ date, value }) => markup`<circle class="mark" cx="${at(x(date))}" cy="${at(y(value))}" r="4"/>`,
  );
  if (last === undefined) return markup`${circles}`;
  const { words, place, level } = latestLabel(points, last, { unit, today, frame, format });
  const text = (role: string): Html =>
    markup`<text class="${role}" x="${at(place)}" y="${at(level)}">${words}</text>`;
  return markup`${circles}<g class="middle">${text('latest halo')}${text('latest')}</g>`;
}

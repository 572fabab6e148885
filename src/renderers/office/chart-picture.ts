/** A chart as a drawing on paper: axes, lines that differ in weight and dashes as well as in colour, and what each is. */
import type { Messages } from '../../messages/messages.js';
import type { ChartPoint, ChartSeries } from '../../reports/document.js';
import { frameOf, time, type Frame, type Size } from '../chart/frame.js';
import { latestLabel } from '../chart/latest-label.js';
import { timeTicks } from '../chart/time-ticks.js';
import { printedLines, printedWidth } from '../../domain/printed-lines.js';
import type { LocalChart } from '../localize.js';
import { plainText } from '../words.js';
import { visibleControls } from '../visible-controls.js';
import { ink } from './colours.js';
import { dashes } from './dashes.js';
import { emf, type Emf, type Point, type TextLook } from './emf.js';

/** In millimetres. */
export const pictureSize = { width: 160, height: 66 } as const;

/** Hundredths of a millimetre in a unit of the frame: 96 of them are an inch. */
const unit = 2540 / 96;
const size: Size = { name: 'wide', width: 605, height: 214, text: 11, yearTicks: 8 };
const legendTop = 232;

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly [on: number, off: number];
}
const looks: Readonly<Record<ChartSeries['role'], Look>> = {
  measured: { colour: ink.heading, width: 2.75 },
  expected: { colour: '6B7280', width: 1.5 },
  forecast: { colour: 'A34A00', width: 2.25, dash: [5, 4] },
};
const reportDay: Look = { colour: ink.text, width: 1, dash: [5, 3] };
const grid: Look = { colour: ink.rule, width: 0.75 };
const axis: Look = { colour: ink.quiet, width: 1 };

interface Pencil {
  line(points: readonly Point[], look: Look): void;
  mark(at: Point): void;
  clear(from: Point, to: Point): void;
  text(words: string, at: Point, anchor: TextLook['anchor'], strong?: boolean): void;
}

export function chartPicture(chart: LocalChart, messages: Messages): Uint8Array {
  const drawing = emf(pictureSize.width * 100, pictureSize.height * 100);
  const pencil = pencilOf(drawing);
  const frame = frameOf(chart, size, messages.format);
  drawAxes(chart.unit, frame, pencil, messages);
  drawReportDay(chart.today, frame, pencil, messages);
  const order = ['expected', 'forecast', 'measured'] as const;
  const lines = order.flatMap((role) => chart.series.filter((series) => series.role === role));
  for (const { role, points } of lines) pencil.line(places(points, frame), looks[role]);
  for (const { points } of lines.filter(({ role }) => role === 'measured'))
    drawMarks(points, chart, frame, pencil, messages);
  drawLegend(chart, pencil);
  return drawing.bytes();
}

const scaled = ([x, y]: Point): Point => [x * unit, y * unit];
const penOf = ({ colour, width }: Look): { colour: string; width: number } => ({
  colour,
  width: width * unit,
});

function pencilOf(drawing: Emf): Pencil {
  return {
    line: (points, look) => {
      const pieces = look.dash === undefined ? [points] : dashes(points, ...look.dash);
      for (const piece of pieces) drawing.line(piece.map(scaled), penOf(look));
    },
    mark: (at) => {
      drawing.disc(scaled(at), 3.5 * unit, penOf({ ...looks.measured, width: 2 }));
    },
    clear: (from, to) => {
      drawing.clear(scaled(from), scaled(to));
    },
    text: (words, at, anchor, strong = false) => {
      const look = { colour: strong ? ink.text : ink.quiet, size: size.text * unit, bold: strong, anchor };
      drawing.text(visibleControls(words), scaled(at), look);
    },
  };
}

const places = (points: readonly ChartPoint[], { x, y }: Frame): readonly Point[] =>
  points.map(({ date, value }) => [x(date), y(value)]);

const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, letter) => sum + (printedWidth(letter) * size.text) / 2, 0);

function drawAxes(unitName: string, frame: Frame, pencil: Pencil, { format, language }: Messages): void {
  const { left, right, bottom, values, days, x, y } = frame;
  const short = widthOf(unitName) < left - 8;
  pencil.text(unitName, [short ? left - 8 : 0, size.text + 1], short ? 'end' : 'start', true);
  for (const value of values) {
    const line: readonly Point[] = [[left, y(value)], [right, y(value)]]; // prettier-ignore
    pencil.line(line, grid);
    pencil.text(format.number(value), [left - 8, y(value) + size.text * 0.35], 'end');
  }
  const base: readonly Point[] = [[left, bottom], [right, bottom]]; // prettier-ignore
  pencil.line(base, axis);
  for (const { date, label, year } of timeTicks(days, size.yearTicks, language)) {
    const tick: readonly Point[] = [[x(date), bottom], [x(date), bottom + 5]]; // prettier-ignore
    pencil.line(tick, axis);
    pencil.text(label, [x(date), bottom + size.text + 7], 'middle');
    if (year !== undefined) pencil.text(year, [x(date), bottom + size.text * 2.3 + 5], 'middle', true);
  }
}

function drawReportDay(today: string, frame: Frame, pencil: Pencil, messages: Messages): void {
  const { x, days, top, bottom, left, right } = frame;
  if (time(today) < days[0] || time(today) > days[1]) return;
  const place = x(today);
  const side = place > right - 60 ? 'end' : place < left + 60 ? 'start' : 'middle';
  const line: readonly Point[] = [[place, top - 12], [place, bottom]]; // prettier-ignore
  pencil.line(line, reportDay);
  pencil.text(messages.phrase({ code: 'renderer.report-day', data: {} }), [place, top - 16], side, true);
}

/** Marks on what was measured, and the last value in words on a white ground. */
function drawMarks(
  points: readonly ChartPoint[],
  { unit: unitName, today }: LocalChart,
  frame: Frame,
  pencil: Pencil,
  { format }: Messages,
): void {
  const last = points.at(-1);
  for (const at of places(points, frame)) pencil.mark(at);
  if (last === undefined) return;
  const { words, place, level } = latestLabel(points, last, { unit: unitName, today, frame, format });
  const half = widthOf(words) / 2 + 3;
  pencil.clear([place - half, level - size.text], [place + half, level + 3]);
  pencil.text(words, [place, level], 'middle', true);
}

const sample = 30;

/** What each line is: as many beside each other as there is room for. */
function drawLegend({ series }: LocalChart, pencil: Pencil): void {
  let at = 4;
  for (const { role, name } of series.filter(({ points }) => points.length > 0)) {
    const words = plainText(name);
    const room = size.width - at - sample - 8;
    const { end } = printedLines(words, (room * 2) / size.text, 1);
    const line: readonly Point[] = [[at, legendTop], [at + sample, legendTop]]; // prettier-ignore
    pencil.line(line, looks[role]);
    if (role === 'measured') pencil.mark([at + sample / 2, legendTop]);
    pencil.text(words.slice(0, end), [at + sample + 8, legendTop + size.text * 0.35], 'start');
    at += sample + 8 + widthOf(words) + 22;
    if (at > size.width - sample - 60) return;
  }
}

/** Where the last value that was measured stands in words, beside its point and clear of the line of the report day. */
import type { Format } from '../../messages/format.js';
import type { ChartPoint } from '../../reports/document.js';
import { type Frame } from './frame.js';

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

export interface LatestLabel {
  readonly words: string;
  /** Of the middle of the words, and of the line they stand on. */
  readonly place: number;
  readonly level: number;
}

export function latestLabel(
  points: readonly ChartPoint[],
  last: ChartPoint,
  about: { readonly unit: string; readonly today: string; readonly frame: Frame; readonly format: Format },
): LatestLabel {
  const { unit, today, frame, format } = about;
  const { x, y, size, top } = frame;
  const words = format.quantity(last.value, unit);
  const place = labelPlace(x(last.date), words.length * size.text * 0.6, x(today), frame);
  // On the left of the point a line that rises runs below it.
  const rises = (points.at(-2)?.value ?? last.value) < last.value;
  const level =
    place < x(last.date) && rises
      ? y(last.value) - 10
      : Math.min(y(last.value) + size.text + 10, frame.bottom - 6);
  return { words, place, level: Math.max(level, top) };
}

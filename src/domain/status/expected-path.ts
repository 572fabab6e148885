/** Where an indicator should stand on the way from its baseline to its target. */
import { compareDates, daysBetween, latestDate } from '../calendar-date.js';
import type { Indicator } from '../schema-types.js';

export type PathKind = 'linear' | 'interim' | 'growth';

export interface Point {
  readonly date: string;
  readonly value: number;
}

export interface ExpectedPath {
  /** The path that is used. */
  readonly kind: PathKind;
  /** The path that was agreed, where it cannot be used: growth from or to a value that is not above zero. */
  readonly instead: PathKind | null;
  /** The baseline, at the date from which progress counts. */
  readonly from: Point;
  readonly to: Point;
  /** 1 when the value must go up, −1 when it must go down. */
  readonly sign: 1 | -1;
  /** The points between which the expected value lies; for growth only the ends. */
  readonly points: readonly Point[];
}

/** Null without baseline or without a value to reach. */
export function expectedPath(indicator: Indicator): ExpectedPath | null {
  const { baseline, target } = indicator;
  const value = targetValue(indicator);
  if (baseline === undefined || target === undefined || value === null) return null;
  const start = latestDate(baseline.date, indicator['counts-from'] ?? baseline.date);
  const from = { date: start, value: baseline.value };
  const to = { date: target.date, value };
  const chosen = chosenPath(indicator);
  const kind = chosen === 'growth' && !canGrow(from, to) ? 'linear' : chosen;
  const between = kind === 'interim' ? interimPoints(indicator, from, to) : [];
  return {
    kind,
    instead: kind === chosen ? null : chosen,
    from,
    to,
    sign: directionOf(indicator) === 'decrease' ? -1 : 1,
    points: [from, ...between, to],
  };
}

/** Interim targets give the path; growth only where it is chosen. */
function chosenPath({ path, interim = [] }: Indicator): PathKind {
  return path ?? (interim.length > 0 ? 'interim' : 'linear');
}

/** A rate of growth leads from a value above zero to another, in time. */
function canGrow(from: Point, to: Point): boolean {
  return from.value > 0 && to.value > 0 && to.value !== from.value && daysBetween(from.date, to.date) > 0;
}

/** What the file says; else what baseline and target show. */
export function directionOf({
  direction,
  baseline,
  target,
}: Indicator): 'increase' | 'decrease' | 'maintain' {
  if (direction !== undefined) return direction;
  if (target?.value === undefined) return target === undefined ? 'increase' : 'maintain';
  return baseline !== undefined && target.value < baseline.value ? 'decrease' : 'increase';
}

/** The value to reach: a lowest value allowed is what an increase must reach, a highest what a decrease must. */
export function targetValue(indicator: Indicator): number | null {
  const { target } = indicator;
  if (target === undefined) return null;
  const direction = directionOf(indicator);
  if (direction === 'maintain') return null;
  return target.value ?? (direction === 'increase' ? target.minimum : target.maximum) ?? null;
}

/**
 * Before the start the baseline, after the end the target; between them a straight line from point to point, or for
 * growth baseline × (target ÷ baseline)^(share of the time).
 */
export function expectedAt(path: ExpectedPath, date: string): number {
  const { from, to } = path;
  if (compareDates(date, to.date) >= 0) return to.value;
  if (compareDates(date, from.date) <= 0) return from.value;
  if (path.kind === 'growth') return from.value * (to.value / from.value) ** shareOfTime(from, to, date);
  const next = path.points.findIndex((point) => point.date > date);
  const [before, after] = [path.points[next - 1] ?? from, path.points[next] ?? to];
  return before.value + (after.value - before.value) * shareOfTime(before, after, date);
}

function interimPoints({ interim = [] }: Indicator, from: Point, to: Point): readonly Point[] {
  return interim
    .filter(({ date }) => date > from.date && date < to.date)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

function shareOfTime(from: Point, to: Point, date: string): number {
  return daysBetween(from.date, date) / daysBetween(from.date, to.date);
}

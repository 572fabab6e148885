/**
 * How an indicator stands, with its sum: share of the way done ÷ share of the time used on the day of the newest measurement.
 * R ≥ 0.95 is on track, 0.60 to 0.95 at risk, below that off track, below 0 it moves away from the target. Bands and growth
 * formula: Eurostat and Statistics Canada, as in the progress methodology of Open SDG; the linear share holds for any baseline.
 */
import { addPeriod, compareDates, earliestDate, isDate, latestDate } from '../calendar-date.js';
import type { Phrase } from '../phrases.js';
import type { Indicator } from '../schema-types.js';
import type { RecordedEntry } from '../state.js';
import {
  directionOf,
  expectedAt,
  expectedPath,
  targetValue,
  type ExpectedPath,
  type PathKind,
} from './expected-path.js';
import { measuredValues, type MeasuredValue } from './measured-values.js';
import { judgePath, judgeRange, type Judgement } from './judge-value.js';
import type { Bands } from './thresholds.js';
import type { Tone } from './tone.js';

export interface IndicatorContext {
  readonly today: string;
  readonly thresholds: Bands;
  /** When the agreement starts: measuring is not asked before. */
  readonly starts?: string;
  /** When the agreement came into this folder: what was to be measured before is not missed. */
  readonly takenOver?: string;
  /** How long silence is accepted where the indicator does not say how often it is measured. */
  readonly staleAfter?: string;
}

export interface IndicatorProgress {
  readonly tone: Tone;
  /** The sum, in a sentence. */
  readonly reason: Phrase;
  readonly latest: MeasuredValue | null;
  /** What was expected on the day of the newest measurement: what the ratio compares with. */
  readonly expected: number | null;
  /** What is expected today. */
  readonly expectedNow: number | null;
  /** R; null where there is nothing to divide: no data, a range, a flat part of the path. */
  readonly ratio: number | null;
  readonly path: PathKind | null;
  readonly thresholds: Bands;
  /** By when the next measurement must be in, with the time that is allowed for it; null when nothing says so. */
  readonly nextDue: string | null;
  /** All values, the oldest first. */
  readonly series: readonly MeasuredValue[];
}

export function indicatorProgress(
  indicator: Indicator,
  measurements: readonly RecordedEntry<'measurement'>[],
  context: IndicatorContext,
): IndicatorProgress {
  const series = measuredValues(measurements);
  const latest = series.at(-1) ?? null;
  const path = expectedPath(indicator);
  const nextDue = dueAfter(indicator, latest, context);
  const judgement =
    latest === null ? silent(nextDue, context.today) : judge(indicator, latest, path, context);
  const late = latest === null ? null : staleness(latest, nextDue, context.today);
  return {
    ...judgement,
    ...late,
    latest,
    expectedNow: path === null ? null : expectedAt(path, context.today),
    path: path?.kind ?? null,
    thresholds: context.thresholds,
    nextDue,
    series,
  };
}

/** By when a measurement must be in that follows `latest`: a period later, and the time allowed for it. Not after the target date. */
function dueAfter(
  indicator: Indicator,
  latest: MeasuredValue | null,
  context: IndicatorContext,
): string | null {
  const end = indicator.target?.date ?? null;
  if (latest !== null && end !== null && latest.date >= end) return null;
  const next = periodAfter(latest?.date ?? firstMoment(indicator, context), indicator, context);
  if (next === null || end === null) return withGrace(next ?? end, indicator);
  return withGrace(earliestDate(next, end), indicator);
}

function periodAfter(
  date: string | null,
  { every }: Indicator,
  { staleAfter, takenOver }: IndicatorContext,
): string | null {
  const period = every ?? staleAfter;
  if (period === undefined || date === null) return null;
  return addPeriod(takenOver === undefined ? date : latestDate(date, takenOver), period);
}

function withGrace(date: string | null, { grace }: Indicator): string | null {
  return date === null || grace === undefined ? date : addPeriod(date, grace);
}

/** From when measuring is asked: the latest of baseline, the date from which progress counts and the start of the agreement. */
function firstMoment(indicator: Indicator, { starts }: IndicatorContext): string | null {
  const dates = [indicator.baseline?.date, indicator['counts-from'], starts].filter(
    (date) => date !== undefined && isDate(date),
  );
  const [first, ...others] = dates as readonly string[];
  return first === undefined ? null : latestDate(first, ...others);
}

function silent(due: string | null, today: string): Judgement {
  const nothing = { expected: null, ratio: null };
  if (due === null)
    return { tone: 'unknown', reason: { code: 'status.sum.never-measured', data: {} }, ...nothing };
  return compareDates(today, due) <= 0
    ? { tone: 'not-yet-due', reason: { code: 'status.sum.not-yet-due', data: { due } }, ...nothing }
    : { tone: 'unknown', reason: { code: 'status.sum.no-measurement', data: { due } }, ...nothing };
}

function judge(
  indicator: Indicator,
  latest: MeasuredValue,
  path: ExpectedPath | null,
  context: IndicatorContext,
): Judgement {
  if (directionOf(indicator) === 'maintain') return judgeRange(indicator, latest);
  const { value, date } = latest;
  const target = targetValue(indicator);
  const nothing = { expected: null, ratio: null };
  const data = { value, unit: indicator.unit, date };
  if (target === null) return { tone: 'unknown', reason: { code: 'status.sum.no-target', data }, ...nothing };
  if (path !== null) return judgePath(path, latest, indicator.unit, context.thresholds);
  const reached = directionOf(indicator) === 'decrease' ? value <= target : value >= target;
  return reached
    ? { tone: 'achieved', reason: { code: 'status.sum.reached', data: { ...data, target } }, ...nothing }
    : { tone: 'unknown', reason: { code: 'status.sum.no-baseline', data: { ...data, target } }, ...nothing };
}

/** What was known is too old to say how it stands: the sum stays, the tone and the reason do not. */
function staleness(
  latest: MeasuredValue,
  due: string | null,
  today: string,
): Pick<IndicatorProgress, 'tone' | 'reason'> | null {
  if (due === null || compareDates(today, due) <= 0) return null;
  return { tone: 'stale', reason: { code: 'status.sum.stale', data: { since: latest.date, due } } };
}

/** One measured value against the path to the target, or against the range it must stay in. */
import { daysBetween } from '../calendar-date.js';
import type { Phrase } from '../phrases.js';
import type { Indicator } from '../schema-types.js';
import { expectedAt, type ExpectedPath } from './expected-path.js';
import type { MeasuredValue } from './measured-values.js';
import type { Bands } from './thresholds.js';
import type { Tone } from './tone.js';

export interface Judgement {
  readonly tone: Tone;
  readonly reason: Phrase;
  readonly expected: number | null;
  readonly ratio: number | null;
}

/** So that 0.95 as worked out is 0.95 as written. */
const tolerance = 1e-9;

/** Reached is reached; after the target date it is missed; before progress counts it is not yet due; else the ratio decides. */
export function judgePath(path: ExpectedPath, latest: MeasuredValue, unit: string, bands: Bands): Judgement {
  const { value, date } = latest;
  const { from, to, sign } = path;
  const target = to.value;
  const expected = expectedAt(path, date);
  const ratio = progressRatio(path, latest);
  const data = { value, unit, date };
  if (sign * (value - target) >= 0) {
    return {
      tone: 'achieved',
      reason: { code: 'status.sum.reached', data: { ...data, target } },
      expected,
      ratio,
    };
  }
  if (date >= to.date) {
    const reason: Phrase = { code: 'status.sum.missed', data: { ...data, target, by: to.date } };
    return { tone: 'off-track', reason, expected, ratio };
  }
  if (date <= from.date) {
    return {
      tone: 'not-yet-due',
      reason: { code: 'status.sum.not-yet-counting', data: { ...data, from: from.date } },
      expected,
      ratio,
    };
  }
  return { ...judgeRatio(path, latest, unit, bands, ratio), expected, ratio };
}

/**
 * R, adjusted for direction: above 0 is towards the target.
 * Linear and interim: (value − baseline) ÷ (expected − baseline). Growth: CAGR so far ÷ |CAGR needed|, with
 * CAGR = (y ÷ y₀)^(1 ÷ years) − 1; a value at or below zero has no rate of growth and counts as −1 (all is lost).
 * Null where no progress is expected yet.
 */
export function progressRatio(path: ExpectedPath, { value, date }: MeasuredValue): number | null {
  const { from, to, sign } = path;
  const days = daysBetween(from.date, date);
  if (!(days > 0)) return null;
  if (path.kind === 'growth') {
    const rate = value > 0 ? growthRate(from.value, value, days) : -1;
    return (sign * rate) / Math.abs(growthRate(from.value, to.value, daysBetween(from.date, to.date)));
  }
  const wanted = sign * (expectedAt(path, date) - from.value);
  return wanted > 0 ? (sign * (value - from.value)) / wanted : null;
}

/** Per year of 365.25 days. */
function growthRate(from: number, to: number, days: number): number {
  return (to / from) ** (365.25 / days) - 1;
}

function judgeRatio(
  path: ExpectedPath,
  latest: MeasuredValue,
  unit: string,
  bands: Bands,
  ratio: number | null,
): Pick<Judgement, 'tone' | 'reason'> {
  const { value, date } = latest;
  const baseline = path.from.value;
  const expected = expectedAt(path, date);
  const data = { value, unit, date };
  if (ratio === null) {
    const kept = path.sign * (value - expected) >= -tolerance;
    return {
      tone: kept ? 'on-track' : 'off-track',
      reason: { code: 'status.sum.level', data: { ...data, expected } },
    };
  }
  if (ratio < -tolerance) {
    return {
      tone: 'off-track',
      reason: { code: 'status.sum.deteriorating', data: { ...data, baseline } },
    };
  }
  return {
    tone: band(ratio, bands),
    reason: { code: 'status.sum.progress', data: { ...data, baseline, expected, ratio } },
  };
}

function band(ratio: number, { onTrack, atRisk }: Bands): Tone {
  if (ratio >= onTrack - tolerance) return 'on-track';
  return ratio >= atRisk - tolerance ? 'at-risk' : 'off-track';
}

/** For what must be maintained: on track within the range, off track outside it, achieved when it is within on the last day. */
export function judgeRange({ target, unit }: Indicator, { value, date }: MeasuredValue): Judgement {
  const nothing = { expected: null, ratio: null };
  const range = rangeOf(target);
  if (target === undefined || range === null) {
    return {
      tone: 'unknown',
      reason: { code: 'status.sum.no-target', data: { value, unit, date } },
      ...nothing,
    };
  }
  const data = { value, unit, date, ...range };
  if (!isWithin(value, range)) {
    return { tone: 'off-track', reason: { code: 'status.sum.out-of-range', data }, ...nothing };
  }
  const tone = date >= target.date ? 'achieved' : 'on-track';
  return { tone, reason: { code: 'status.sum.in-range', data }, ...nothing };
}

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A single value to maintain is a range of its own. */
function rangeOf(target: Indicator['target']): Range | null {
  const { value = null, minimum = value, maximum = value } = target ?? {};
  return minimum === null && maximum === null ? null : { minimum, maximum };
}

function isWithin(value: number, { minimum, maximum }: Range): boolean {
  return (minimum === null || value >= minimum) && (maximum === null || value <= maximum);
}

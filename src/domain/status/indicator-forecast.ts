/** Where an indicator will be at the target date, and when it will reach the target, if it goes on as it went. */
import { addDays, daysBetween } from '../calendar-date.js';
import type { Phrase } from '../phrases.js';
import type { Indicator } from '../schema-types.js';
import { directionOf, targetValue } from './expected-path.js';
import type { MeasuredValue } from './measured-values.js';
import { theilSen, type TheilSenLine } from './theil-sen.js';

/** Fewer say too little about a pace. */
export const measurementsForForecast = 5;

export interface IndicatorForecast {
  /** When the line reaches the target; null when it does not within a hundred years. */
  readonly date: string | null;
  /** Days after the target date; negative is early. */
  readonly daysLate: number | null;
  /** On the target date, with its 90 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** In a sentence. */
  readonly reason: Phrase;
  readonly points: number;
}

/** The newest of them: the pairs of more would take long and say no more about the pace. */
const measurementsUsed = 200;
const hundredYears = 36_525;

/**
 * Theil–Sen over the newest 200 measurements; null with fewer than five, without target, or when the target has been reached.
 * Value on the target date = median y + slope × (target date − median date); the interval takes the ends of the slope's.
 */
export function indicatorForecast(
  indicator: Indicator,
  series: readonly MeasuredValue[],
): IndicatorForecast | null {
  const { target, unit } = indicator;
  const latest = series.at(-1);
  const wanted = targetValue(indicator);
  if (target === undefined || wanted === null || latest === undefined) return null;
  if (series.length < measurementsForForecast) return null;
  const sign = directionOf(indicator) === 'decrease' ? -1 : 1;
  if (sign * (latest.value - wanted) >= 0) return null;
  const used = series.slice(-measurementsUsed);
  const first = used[0]?.date ?? latest.date;
  const line = theilSen(used.map(({ date, value }) => ({ x: daysBetween(first, date), y: value })));
  if (line === null) return null;
  const date = reachedOn(line, { wanted, sign, first, last: latest.date });
  const ahead = daysBetween(first, target.date) - line.middle.x;
  const at = (slope: number): number => line.middle.y + slope * ahead;
  const [value, low, high] = [at(line.slope), at(line.low), at(line.high)];
  const numbers = { value, low: Math.min(low, high), high: Math.max(low, high), points: used.length };
  if (date === null) {
    const reason: Phrase = { code: 'forecast.not-in-sight', data: { value, unit, date: target.date } };
    return { ...numbers, date, daysLate: null, reason };
  }
  const daysLate = daysBetween(target.date, date);
  return { ...numbers, date, daysLate, reason: { code: 'forecast.reached', data: { date, days: daysLate } } };
}

/** When the line crosses the value; null when it goes the other way or takes more than a hundred years. */
function reachedOn(
  { slope, middle }: TheilSenLine,
  about: { readonly wanted: number; readonly sign: 1 | -1; readonly first: string; readonly last: string },
): string | null {
  const { wanted, sign, first, last } = about;
  const day = middle.x + (wanted - middle.y) / slope;
  if (sign * slope <= 0 || day > hundredYears) return null;
  // The line may cross before the newest value, which has not reached it: then it is due any day now.
  return addDays(first, Math.max(Math.ceil(day), daysBetween(first, last) + 1));
}

/** Where an indicator will be at the target date, and when it will reach the target, if it goes on as it went. */
import { addDays, daysBetween } from '../calendar-date.js';
import type { Phrase } from '../phrases.js';
import type { Indicator } from '../schema-types.js';
import { directionOf, targetValue } from './expected-path.js';
import type { MeasuredValue } from './measured-values.js';
import { theilSen } from './theil-sen.js';

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

const hundredYears = 36_525;

/**
 * Theil–Sen over all measurements; null with fewer than five, without target, or when the target has been reached.
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
  const first = series[0]?.date ?? latest.date;
  const line = theilSen(series.map(({ date, value }) => ({ x: daysBetween(first, date), y: value })));
  if (line === null) return null;
  const { slope, low, high, middle } = line;
  const ahead = daysBetween(first, target.date) - middle.x;
  const ends = [middle.y + low * ahead, middle.y + high * ahead];
  const day = middle.x + (wanted - middle.y) / slope;
  const reached = sign * slope > 0 && day <= hundredYears;
  // The line may cross the target before the newest value, which has not reached it: then it is due any day now.
  const date = reached ? addDays(first, Math.max(Math.ceil(day), daysBetween(first, latest.date) + 1)) : null;
  const daysLate = date === null ? null : daysBetween(target.date, date);
  return {
    date,
    daysLate,
    value: middle.y + slope * ahead,
    low: Math.min(...ends),
    high: Math.max(...ends),
    reason:
      date === null || daysLate === null
        ? {
            code: 'forecast.not-in-sight',
            data: { value: middle.y + slope * ahead, unit, date: target.date },
          }
        : { code: 'forecast.reached', data: { date, days: daysLate } },
    points: series.length,
  };
}

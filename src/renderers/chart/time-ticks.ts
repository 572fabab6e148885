/** Where the axis of time has its ticks, and how they are called: months with the year under the first of each, or years. */
import { scaleUtc } from 'd3-scale';
import { localeOf, type Language } from '../../messages/format.js';

export interface TimeTick {
  /** ISO date. */
  readonly date: string;
  readonly label: string;
  /** Under the first label of a year. */
  readonly year?: string;
}

const day = 86_400_000;

/** `first` and `last` in milliseconds since 1970; about `count` ticks between them. */
export function timeTicks(
  [first, last]: readonly [number, number],
  count: number,
  language: Language,
): readonly TimeTick[] {
  const ticks = scaleUtc([first, last], [0, 1]).ticks(count);
  const step = ticks.length > 1 ? ((ticks[1]?.getTime() ?? 0) - (ticks[0]?.getTime() ?? 0)) / day : 0;
  const yearly = step > 360;
  const label = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...labelParts(step, yearly) });
  let before: string | undefined;
  return ticks
    .filter((tick) => tick.getUTCHours() === 0)
    .map((tick) => {
      const date = tick.toISOString().slice(0, 10);
      const year = date.slice(0, 4);
      const named = !yearly && year !== before;
      before = year;
      return { date, label: label.format(tick), ...(named ? { year } : {}) };
    });
}

function labelParts(step: number, yearly: boolean): Intl.DateTimeFormatOptions {
  if (yearly) return { year: 'numeric' };
  return step < 27 ? { day: 'numeric', month: 'short' } : { month: 'short' };
}

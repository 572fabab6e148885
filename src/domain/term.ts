/** What the term of an agreement comes to in dates. */
import { addPeriod, earliestDate, subtractPeriod } from './calendar-date.js';
import type { Agreement } from './schema-types.js';

export type Term = NonNullable<Agreement['term']>;

/** The last day, as it is written or as it follows from start and length; none where only an event ends it. */
export function lastDayOf({ ends, starts, lasts }: Term): string | undefined {
  if (ends !== undefined) return ends;
  return starts === undefined || lasts === undefined
    ? undefined
    : subtractPeriod(addPeriod(starts, lasts), 'P1D');
}

/** The first day that counts: signed or started, whichever came first. */
export function firstDayOf({ signed, starts }: Term): string | undefined {
  if (signed === undefined || starts === undefined) return signed ?? starts;
  return earliestDate(signed, starts);
}

/** Whether it goes on after its last day unless someone gives notice. */
export function renewsTacitly({ renewal }: Term): boolean {
  return renewal?.kind === 'tacit';
}

/** The last day of the period that runs today: tacit renewals that have passed are counted in. */
export function runningLastDay(term: Term, today: string): string | undefined {
  const last = lastDayOf(term);
  const period = term.renewal?.period;
  if (last === undefined || last >= today || !renewsTacitly(term) || period === undefined) return last;
  for (let times = 1; times < 1000; times += 1) {
    const next = addPeriod(last, period, times);
    if (next >= today || next === last) return next;
  }
  return last;
}

/** What recurs: each time has a date, and each report or act that is done meets the earliest date that is still open. */
import { addPeriod, earliestDate, latestDate, nextOccurrences } from '../calendar-date.js';

export interface Occurrence {
  readonly due: string;
  /** When it was done; null while it is not. */
  readonly doneOn: string | null;
}

export interface Schedule {
  /** The start: the first is due one period later. */
  readonly from: string;
  readonly every: string;
  /** The last day something can be due, if there is one. */
  readonly until?: string | undefined;
  /** What was due before this day is left out. */
  readonly notBefore?: string;
}

/**
 * Those that are due up to the horizon (usually today) or were done before their time, and the first one after it.
 * @param dueOf the date something is due that belongs to the period with this last day
 */
export function occurrences(
  schedule: Schedule,
  done: readonly string[],
  horizon: string,
  dueOf: (end: string) => string = (end) => end,
): readonly Occurrence[] {
  const { from, every, until } = schedule;
  // Each that is done can meet one more than are due.
  const enough = addPeriod(latestDate(from, horizon), every, done.length + 2);
  const ends = nextOccurrences(from, every, earliestDate(enough, until ?? enough));
  const inOrder = done.toSorted();
  const result: Occurrence[] = [];
  for (const end of ends) {
    const due = dueOf(end);
    if (schedule.notBefore !== undefined && due < schedule.notBefore) continue;
    const doneOn = inOrder[result.length] ?? null;
    result.push({ due, doneOn });
    if (due >= horizon && doneOn === null) break;
  }
  return result;
}

/** What recurs: each time has a date, and each report or act that is done meets the earliest date that is still open. */
import { nextOccurrences } from '../calendar-date.js';

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
  /** Periods that end on or before this day are left out. */
  readonly after?: string;
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
  const last = schedule.until ?? '9999-12-31';
  const ends = nextOccurrences(schedule.from, schedule.every, last, schedule.after ?? schedule.from);
  const inOrder = done.toSorted();
  const result: Occurrence[] = [];
  for (const end of ends) {
    const due = dueOf(end);
    const doneOn = inOrder[result.length] ?? null;
    result.push({ due, doneOn });
    if (due >= horizon && doneOn === null) break;
  }
  return result;
}

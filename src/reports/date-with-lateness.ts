/** A date by which something is due, with how late it is once it has passed. */
import { daysBetween } from '../domain/calendar-date.js';
import { spaced } from './content.js';
import { onDate, type Content, type Inline } from './document.js';

/** "■ 14 days late". */
export function lateInline(days: number, missed = 1): Inline {
  return { type: 'status', tone: 'off-track', words: { code: 'report.late-by', data: { days, missed } } };
}

export function dateWithLateness(date: string, today: string): Content {
  return spaced([onDate(date)], date < today ? [lateInline(daysBetween(date, today))] : []);
}

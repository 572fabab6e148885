/** Days as spreadsheets count them. */
import { daysBetween, isDate } from '../../domain/calendar-date.js';

/** The number of the day; null for what is none, or lies before the leap day that Excel wrongly counts in 1900. */
export function daySerial(date: string): string | null {
  return isDate(date) && date >= '1900-03-01' ? String(daysBetween('1899-12-30', date)) : null;
}

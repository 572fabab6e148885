/** Numbers of a spreadsheet as the decimal text that people see. */
import { addDays } from '../../domain/calendar-date.js';
import { decimal, formatDecimal } from '../../domain/decimal.js';

/** A spreadsheet keeps 15 digits: `1.1000000000000001` is what Excel writes for 1.1. Null for what is no number. */
export function shownNumber(raw: string): string | null {
  const value = raw.trim() === '' ? Number.NaN : Number(raw);
  return Number.isFinite(value) ? formatDecimal(decimal(Number(value.toPrecision(15)))) : null;
}

/** The day of a number; by the calendar that begins in 1904 where the file says so. Null for what is no day. */
export function dayOf(number: string, since1904: boolean): string | undefined {
  const value = Number(number);
  if (!Number.isFinite(value) || value < 1 || value > 2_958_465) return undefined;
  const days = Math.floor(value);
  if (since1904) return addDays('1904-01-01', days);
  // Excel counts a 29 February 1900 that never was.
  return addDays('1899-12-30', days < 60 ? days + 1 : days);
}

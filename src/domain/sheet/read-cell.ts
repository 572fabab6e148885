/** What a cell says: a text, a number or a day; or why it cannot be told. */
import { compareDates, isDate } from '../calendar-date.js';
import { decimal, formatDecimal, multiply } from '../decimal.js';
import { parseNumber, twoReadings } from '../parse-number.js';
import { monthNumber } from './month-names.js';
import type { SheetCell } from './sheet-cell.js';

export type CellReading<T> =
  | { readonly fault?: undefined; readonly value: T }
  /** `error`: the cell shows #N/A, or a formula was never calculated. */
  | { readonly fault: 'malformed' }
  | { readonly fault: 'error' }
  /** It could be either of the two. */
  | { readonly fault: 'doubtful'; readonly readings: readonly [string, string] };

export function readText({ text, holds, day }: SheetCell): CellReading<string> {
  if (holds === 'error') return { fault: 'error' };
  return { value: holds === 'date' && day !== undefined ? day : text.trim() };
}

/** @param inPercent what is counted in percent: `45 %` is 45, and not 0.45. */
export function readNumber({ text, holds }: SheetCell, inPercent = false): CellReading<number> {
  if (holds === 'error') return { fault: 'error' };
  // What was typed as 1-2 became a day.
  if (holds === 'date') return { fault: 'malformed' };
  if (holds === 'number') return { value: Number(text) };
  if (holds === 'percentage') {
    const whole = formatDecimal(multiply(decimal(text), decimal(100)));
    return { value: Number(inPercent ? whole : text) };
  }
  const written = inPercent ? text.trim().replace(/\s*%$/, '') : text.trim();
  const readings = twoReadings(written);
  if (readings !== undefined) return { fault: 'doubtful', readings: readings.meant };
  const value = parseNumber(written);
  return value === undefined ? { fault: 'malformed' } : { value };
}

/** 1 January 1950 and 31 December 2149: what is no day and stands where a day belongs is a number of something else. */
const [firstLikely, lastLikely] = ['1950-01-01', '2149-12-31'];

/** @param language of who filled it in: English is written with the day first here and the month first there. */
export function readDay({ text, holds, day }: SheetCell, language: string): CellReading<string> {
  if (holds === 'error') return { fault: 'error' };
  if (holds === 'text') return dayIn(text.trim(), language);
  const isLikely =
    day !== undefined && compareDates(day, firstLikely) >= 0 && compareDates(day, lastLikely) <= 0;
  return isLikely ? { value: day } : { fault: 'malformed' };
}

function dayIn(text: string, language: string): CellReading<string> {
  if (isDate(text)) return { value: text };
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  if (yearFirst !== null) return checked(isoDay(yearFirst[1], yearFirst[2], yearFirst[3]));
  const [, first, sign, second, year] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) {
    const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)];
    // Points stand between day and month where the day comes first.
    const isKnown = sign === '.' || !language.startsWith('en');
    if (isKnown) return checked(dayFirst);
    const possible = [...new Set([dayFirst, monthFirst])].filter(isDate);
    const [one, other] = possible;
    if (one !== undefined && other !== undefined) return { fault: 'doubtful', readings: [one, other] };
    return one === undefined ? { fault: 'malformed' } : { value: one };
  }
  return checked(dayInWords(text));
}

/** `5 March 2027`, `5. März 2027`, `le 1er mars 2027`, `March 5, 2027`, each in any language. */
function dayInWords(text: string): string {
  const words = text.toLowerCase().replace(/^(?:le|den|der)\s+/, '').replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
  const [, day, month, year] =
    /^(\d{1,2})(?:er|e|st|nd|rd|th)? ?(?:de |of )?(\p{L}+) (\d{4})$/u.exec(words) ?? [];
  if (year !== undefined) return isoDay(year, monthNumber(month ?? ''), day);
  const [, name, number, of] = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(words) ?? [];
  return isoDay(of, monthNumber(name ?? ''), number);
}

function isoDay(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function checked(day: string): CellReading<string> {
  return isDate(day) ? { value: day } : { fault: 'malformed' };
}

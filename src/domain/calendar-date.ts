/**
 * Civil dates (`2027-06-30`) and ISO 8601 periods (`P3M`): arithmetic without clocks or time zones.
 * Dates are valid ISO texts (`isDate`); on any other text the functions return what they can and never throw.
 */

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const periodPattern =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

export interface Period {
  /** Years and months together. */
  readonly months: number;
  /** Weeks, days and time together: hours, minutes and seconds round up to whole days. */
  readonly days: number;
}

/** Whether a text is a date that exists, from 0000-01-01 to 9999-12-31. */
export function isDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Below 0 when `a` is earlier, 0 when they are the same day, above 0 when `a` is later. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function latestDate(first: string, ...others: readonly string[]): string {
  return others.reduce((latest, date) => (date > latest ? date : latest), first);
}

export function earliestDate(first: string, ...others: readonly string[]): string {
  return others.reduce((earliest, date) => (date < earliest ? date : earliest), first);
}

/** Days from one date to another: negative when `to` is earlier; NaN when either is no date. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Clamped to the years 0000 to 9999. */
export function addDays(date: string, days: number): string {
  const number = dayNumber(date);
  return Number.isNaN(number) ? date : dateOf(number + days);
}

/**
 * The period of an ISO 8601 text; null when it is none. `P1Y2M` is 14 months, `P2W` 14 days, `PT24H` one day.
 * Designators stand in their order, each at most once, at least one of them.
 */
export function parsePeriod(text: string): Period | null {
  const match = periodPattern.exec(text);
  if (match === null || text.endsWith('P') || text.endsWith('T')) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const partOfDays = Math.ceil((hours * 3600 + minutes * 60 + seconds) / 86_400);
  return { months: years * 12 + months, days: weeks * 7 + days + partOfDays };
}

/**
 * The date a number of periods later. Months come first and end at the last day of a shorter month
 * (31 January + P1M = 28 February), then days. `times` counts from the same start, so ends of months do not drift.
 */
export function addPeriod(date: string, period: string, times = 1): string {
  const parts = parsePeriod(period);
  return parts === null || !isDate(date) ? date : shift(date, parts, times);
}

/** The date a period earlier, months first: 31 March − P1M = 28 February. */
export function subtractPeriod(date: string, period: string): string {
  return addPeriod(date, period, -1);
}

/** A span of days as a period people use: days up to eight weeks, then whole months, years from 24 months on when they are whole. */
export function periodOfDays(days: number): string {
  const span = Math.abs(Math.round(days));
  if (span < 60) return `P${String(span)}D`;
  const months = Math.round(span / 30.4375);
  return months >= 24 && months % 12 === 0 ? `P${String(months / 12)}Y` : `P${String(months)}M`;
}

/**
 * `from + every`, `from + 2 × every`, … up to and including `until`, only those after `after` when it is given.
 * Nothing for a period without length; at most ten thousand dates.
 */
export function nextOccurrences(from: string, every: string, until: string, after = from): readonly string[] {
  const parts = parsePeriod(every);
  if (parts === null || (parts.months === 0 && parts.days === 0) || !isDate(from)) return [];
  const dates: string[] = [];
  // A month has at most 31 days: this many periods have certainly begun by `after`.
  const skipped = Math.floor(daysBetween(from, after) / (parts.months * 31 + parts.days));
  let times = Math.max(1, Number.isNaN(skipped) ? 1 : skipped);
  for (let date = shift(from, parts, times); date <= until && dates.length < 10_000;) {
    if (date > after) dates.push(date);
    times += 1;
    const next = shift(from, parts, times);
    if (next <= date) break;
    date = next;
  }
  return dates;
}

function shift(date: string, { months, days }: Period, times: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + (month - 1) + months * times;
  const newYear = Math.floor(total / 12);
  if (newYear > 9999) return lastDay;
  if (newYear < 0) return firstDay;
  const newMonth = total - newYear * 12 + 1;
  const clamped = Math.min(day, daysInMonth(newYear, newMonth));
  return dateOf(dayNumberOf(newYear, newMonth, clamped) + days * times);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 March of the year 0: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function dayNumber(date: string): number {
  if (!isDate(date)) return Number.NaN;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumberOf(year, month, day);
}

/** The inverse of `dayNumberOf` (civil_from_days), within the years 0000 to 9999. */
function dateOf(number: number): string {
  const days = Math.round(number);
  if (Number.isNaN(days) || days < dayNumberOf(0, 1, 1)) return firstDay;
  if (days > dayNumberOf(9999, 12, 31)) return lastDay;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

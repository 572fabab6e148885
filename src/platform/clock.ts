/** The time, and what day it is where the workspace is. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** The time zone of this computer, as an IANA name. */
export function systemTimeZone(): string {
  return new Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone;
}

const DAY = 86_400_000;

/** How far local time in `zone` is ahead of UTC at `instant`, in milliseconds. Throws a `RangeError` for no such zone. */
function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  return quickOffsetAt(instant, zone) ?? formattedOffsetAt(instant, zone);
}

/**
 * From the clock as it stands when this program's own zone is `zone` for a moment: without the formats of dates, which
 * take as long to load as all else that a small command does. Undefined where that cannot be told: a zone that is not
 * known counts as UTC then, and outside the main thread `TZ` changes nothing, as the zone farthest from UTC shows.
 */
function quickOffsetAt(instant: number, zone: string): number | undefined {
  if (!/^[A-Z][A-Za-z_]+\/[A-Za-z_/-]+$/.test(zone)) return undefined;
  const own = process.env['TZ'];
  const minutesIn = (name: string): number => {
    process.env['TZ'] = name;
    return -new Date(instant).getTimezoneOffset();
  };
  try {
    if (minutesIn(farthest.zone) !== farthest.minutes) return undefined;
    const minutes = minutesIn(zone);
    return minutes === 0 ? undefined : minutes * 60_000;
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}

/** By its name this zone is behind UTC, by its clock ahead: POSIX counts the other way round. */
const farthest = { zone: 'Etc/GMT-14', minutes: 14 * 60 };

function formattedOffsetAt(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  const local = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return local - Math.floor(instant / 1000) * 1000;
}

/** The date (`2026-11-23`) that calendars in `zone` show at `instant`. Throws a `RangeError` for no such zone. */
export function dateInZone(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10);
}

/**
 * The last millisecond of `date` (`2026-11-23`) in `zone`. Days with a change of the clock are 23 or 25 hours long.
 * Throws a `RangeError` for no such zone or date.
 */
export function endOfDayInZone(date: string, zone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`) + DAY;
  if (Number.isNaN(midnight)) throw new RangeError(`not a date: ${date}`);
  // The offset is that at midnight itself; a first guess may stand on the other side of a change.
  const guess = midnight - offsetAt(midnight, zone);
  return midnight - offsetAt(guess, zone) - 1;
}

/** `instant` as git keeps moments: whole seconds, and the offset of `zone` at that time (`+0100`). */
export function gitMoment(
  instant: number,
  zone: string,
): { readonly seconds: number; readonly offset: string } {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = `${hours}`.padStart(2, '0') + `${rest}`.padStart(2, '0');
  return { seconds: Math.floor(instant / 1000), offset: `${minutes < 0 ? '-' : '+'}${digits}` };
}

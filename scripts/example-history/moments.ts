/** Moments of a history: from the clock on the wall to what git and entry ids keep. */
import type { GitMoment } from '../../src/platform/git/commit-request.js';

/** @param at `2025-09-22 10:12` on the clocks of `timeZone` (IANA name) */
export function momentAt(at: string, timeZone: string): GitMoment {
  const asIfUtc = Date.parse(`${at.replace(' ', 'T')}:00Z`);
  if (Number.isNaN(asIfUtc)) throw new RangeError(`not a moment: ${at}`);
  const minutes = offsetInMinutes(asIfUtc, timeZone);
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  return {
    seconds: asIfUtc / 1000 - minutes * 60,
    offset: `${sign}${two(Math.floor(size / 60))}${two(size % 60)}`,
  };
}

/** Within an hour of the change of the clocks this may be the other side's offset: histories avoid that hour. */
function offsetInMinutes(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

import { describe, expect, test } from 'vitest';
import {
  dateInZone,
  endOfDayInZone,
  gitMoment,
  systemClock,
  systemTimeZone,
} from '../../src/platform/clock.js';

describe('days in a time zone', () => {
  test('the quick way to a date gives what the formats of dates give, in every zone', () => {
    const instants = ['2026-03-29T00:59:59Z', '2026-11-23T10:30:00Z', '2026-07-01T23:59:59Z'].map(Date.parse);
    const wrong = Intl.supportedValuesOf('timeZone').filter((zone) =>
      instants.some((instant) => {
        const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });
        return dateInZone(instant, zone) !== format.format(instant);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('looking up a day leaves the zone of this program as it was', () => {
    const { TZ } = process.env;
    expect(dateInZone(Date.parse('2026-11-23T23:30:00Z'), 'Asia/Tokyo')).toBe('2026-11-24');
    expect(process.env['TZ']).toBe(TZ);
    expect(() => dateInZone(0, 'Nowhere/City')).toThrow(RangeError);
    expect(process.env['TZ']).toBe(TZ);
  });

  test('the date differs around midnight', () => {
    const instant = Date.parse('2026-11-23T23:30:00Z');
    expect(dateInZone(instant, 'UTC')).toBe('2026-11-23');
    expect(dateInZone(instant, 'Europe/Amsterdam')).toBe('2026-11-24');
    expect(dateInZone(instant, 'America/New_York')).toBe('2026-11-23');
    expect(dateInZone(Date.parse('2026-01-01T00:00:00.999Z'), 'Asia/Kathmandu')).toBe('2026-01-01');
  });

  test.each([
    ['2026-11-23', 'Europe/Amsterdam', '2026-11-23T22:59:59.999Z'],
    ['2026-03-29', 'Europe/Amsterdam', '2026-03-29T21:59:59.999Z'],
    ['2026-03-28', 'Europe/Amsterdam', '2026-03-28T22:59:59.999Z'],
    ['2026-10-25', 'Europe/Amsterdam', '2026-10-25T22:59:59.999Z'],
    ['2026-12-31', 'America/New_York', '2027-01-01T04:59:59.999Z'],
    ['2026-11-23', 'Asia/Kathmandu', '2026-11-23T18:14:59.999Z'],
  ])('%s ends in %s at %s', (date, zone, end) => {
    expect(new Date(endOfDayInZone(date, zone)).toISOString()).toBe(end);
    expect(dateInZone(Date.parse(end), zone)).toBe(date);
    expect(dateInZone(Date.parse(end) + 1, zone)).not.toBe(date);
  });

  test('moments for git carry the offset of their zone', () => {
    const summer = Date.parse('2026-07-01T12:00:00.900Z');
    expect(gitMoment(summer, 'Europe/Amsterdam')).toEqual({ seconds: summer / 1000 - 0.9, offset: '+0200' });
    expect(gitMoment(summer, 'America/St_Johns').offset).toBe('-0230');
    expect(gitMoment(summer, 'UTC').offset).toBe('+0000');
  });

  test('no such zone or date', () => {
    expect(() => dateInZone(0, 'Europe/Nowhere')).toThrow(RangeError);
    expect(() => endOfDayInZone('tomorrow', 'UTC')).toThrow(RangeError);
  });

  test('the system has a time and a zone', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
    expect(dateInZone(0, systemTimeZone())).toMatch(/^19(69|70)-/);
  });
});

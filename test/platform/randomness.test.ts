import { expect, test } from 'vitest';
import { createUlids, systemRandom } from '../../src/platform/randomness.js';

test('ids sort in the order in which they were made, also when the clock stands still or goes back', () => {
  const times = [1_790_000_000_000, 1_790_000_000_000, 1_789_999_999_000, 1_790_000_000_001];
  let at = 0;
  const next = createUlids({ now: () => times[at++] ?? 0, random: () => 0.5 });
  const ids = times.map(() => next());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});

test('the same time and chance give the same id', () => {
  const make = (): string => createUlids({ now: () => 1_790_000_000_000, random: () => 0.25 })();
  expect(make()).toBe(make());
});

test('chance lies in [0, 1) and varies', () => {
  const numbers = Array.from({ length: 100 }, systemRandom);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBe(100);
});

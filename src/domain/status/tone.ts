/** How something stands. `not-yet-due` is neutral, `unknown` and `stale` count against what they belong to. */
export type Tone = 'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'unknown' | 'stale' | 'not-yet-due';

/**
 * The best first. Missing data weighs more than a known risk and less than a known failure. What is not yet due does not
 * pull anything down, but neither is a whole achieved while a part has yet to begin.
 */
export const tones: readonly Tone[] = [
  'achieved',
  'not-yet-due',
  'on-track',
  'at-risk',
  'stale',
  'unknown',
  'off-track',
];

/** The one that weighs most, the first of equals; null of none. */
export function worstBy<T>(all: readonly T[], toneOf: (one: T) => Tone): T | null {
  let worst: T | null = null;
  for (const one of all) {
    if (worst === null || tones.indexOf(toneOf(one)) > tones.indexOf(toneOf(worst))) worst = one;
  }
  return worst;
}

/** How many stand how: every tone is there, also at 0. */
export function countTones(all: Iterable<Tone>): Readonly<Record<Tone, number>> {
  const counts: Record<Tone, number> = {
    achieved: 0,
    'on-track': 0,
    'at-risk': 0,
    'off-track': 0,
    unknown: 0,
    stale: 0,
    'not-yet-due': 0,
  };
  for (const tone of all) counts[tone] += 1;
  return counts;
}

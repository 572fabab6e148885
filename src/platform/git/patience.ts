/** Waiting for others: a little, with chance in it so that those who wait do not all come back at once. */

/** Waits `attempt`-dependent milliseconds: between half and all of 4, 8, 16… up to `most`. */
export function pause(attempt: number, most = 100): Promise<void> {
  const longest = Math.min(most, 4 * 2 ** Math.min(attempt, 10));
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}

/** Chance, and the ids made from time and chance. */
import { monotonicFactory } from 'ulid';

/** A number in [0, 1) that nobody can predict. */
export function systemRandom(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high * 2 ** 16 + (low >>> 16)) / 2 ** 48;
}

export interface UlidInputs {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

/** Gives ids (26 characters) that sort in the order in which they were made, also within one millisecond. */
export function createUlids({ now, random }: UlidInputs): () => string {
  const next = monotonicFactory(random);
  return () => next(now());
}

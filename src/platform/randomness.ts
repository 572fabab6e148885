/** Chance, and the ids made from time and chance. */
import { randomBytes } from 'node:crypto';
import { monotonicFactory } from 'ulid';

/** A number in [0, 1) that nobody can predict. */
export function systemRandom(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48;
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

/** Ids of the entries of an example: the time from the step, the rest from a seed, so that they are always the same. */
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';

export function seededEntryId(seconds: number, seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  let next = 0;
  return ulid(seconds * 1000, () => (digest[next++ % digest.length] ?? 0) / 256);
}

/**
 * Which sentences rules may be tuned on. Per text, the sentences are put in the order of the SHA-256 of
 * `<number of the text>#<number of the sentence>`; the first half (with the middle one) is for tuning, the rest is set aside.
 */
import { createHash } from 'node:crypto';

export const halves = ['tuning', 'set-aside'] as const;
export type Half = (typeof halves)[number];

/** The numbers of the sentences that are for tuning, of a text whose `sentences` are counted from 1. */
export function tuningSentences(text: string, sentences: number): ReadonlySet<number> {
  const order = Array.from({ length: sentences }, (_, index) => index + 1)
    .map((number) => ({ number, key: sha256(`${text}#${number}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ number }) => number);
  return new Set(order.slice(0, Math.ceil(sentences / 2)));
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

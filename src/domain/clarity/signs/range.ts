/** A range that begins and does not end: `between 5 percent of the costs`. */
import type { Look, Sign } from './sign.js';

/** Words between the ends. */
const reach = 20;
const dashes = new Set(['-', '–', '—']);

export function findOpenRange({
  tokens,
  sentence: { start, end },
  words: { between, and },
}: Look): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = start; at + 1 < end; at += 1) {
    if (!between.has(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'number') continue;
    const rest = tokens.slice(at + 2, Math.min(end, at + 2 + reach));
    // `10-20` is one number.
    const isWhole = /\d[-–]\d/.test(tokens[at + 1]?.text ?? '');
    if (!isWhole && !rest.some(({ text }) => and.has(text) || dashes.has(text)))
      found.push({ from: at, to: at + 2, rule: 'range-has-both-ends', question: 'which-other-end' });
  }
  return found;
}

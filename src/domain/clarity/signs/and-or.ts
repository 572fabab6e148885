/** `and/or`: one word that is two. */
import type { Look, Sign } from './sign.js';

export function findAndOr({ tokens, sentence: { start, end }, words: { and, or } }: Look): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = start; at + 2 < end; at += 1) {
    const isPair = and.has(tokens[at]?.text ?? '') && or.has(tokens[at + 2]?.text ?? '');
    if (isPair && tokens[at + 1]?.text === '/')
      found.push({ from: at, to: at + 3, rule: 'and-or-chosen', question: 'and-or-or' });
  }
  return found;
}

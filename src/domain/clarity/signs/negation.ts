/** Two negations close together, of one thing: `shall not refuse nothing`, `not uncommon`. */
import type { Look, Sign } from './sign.js';

const reach = 4;

export function findDoubleNegation({ tokens, sentence: { start, end }, words }: Look): readonly Sign[] {
  const found: Sign[] = [];
  let last = -1;
  for (const [offset, { text, kind }] of tokens.slice(start, end).entries()) {
    const at = start + offset;
    const assertion = words.litotes.at(tokens, at, end);
    if (assertion !== undefined) found.push(sign(at, assertion.to));
    // A part of a sentence with a verb of its own may have a negation of its own.
    else if (kind === 'sign' || words.relatives.has(text)) last = -1;
    else if (words.negations.has(text)) {
      if (last !== -1 && at - last <= reach) found.push(sign(last, at + 1));
      last = at;
    }
  }
  return found;
}

function sign(from: number, to: number): Sign {
  return { from, to, rule: 'negation-single', question: 'said-plainly' };
}

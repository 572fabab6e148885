/** A slash between two words. Units (`km/h`), addresses, numbers and words for both sexes are left alone. */
import type { Token } from '../tokens.js';
import type { Look, Sign } from './sign.js';

const shortest = 3;
const sexes = new Set([
  'his/her',
  'her/his',
  'him/her',
  'she/he',
  'zijn/haar',
  'haar/zijn',
  'hij/zij',
  'zij/hij',
]);

export function findSlash({ tokens, sentence: { start, end } }: Look): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = start + 1; at + 1 < end; at += 1) {
    if (tokens[at]?.text !== '/') continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!isPlainWord(before) || !isPlainWord(after) || sexes.has(`${before.text}/${after.text}`)) continue;
    // A path or an address goes on.
    if (isPart(tokens[at - 2], before.from) || isPart(tokens[at + 2], undefined, after.to)) continue;
    found.push({ from: at - 1, to: at + 2, rule: 'slash-spelled-out', question: 'which-of-the-two' });
  }
  return found;
}

function isPlainWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.text.length >= shortest;
}

/** Whether a sign of an address touches the word: `//host/path`, `a.b/c`. A point that ends the sentence has no word behind. */
function isPart(token: Token | undefined, wordFrom?: number, wordTo?: number): boolean {
  if (token?.kind !== 'sign') return false;
  const touches = token.to === wordFrom || token.from === wordTo;
  return (
    touches && (token.text === '/' || token.text === '@' || (token.text === '.' && wordFrom !== undefined))
  );
}

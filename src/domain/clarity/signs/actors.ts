/** Two who must do one thing: `The Council and the Authority will keep the quay clean`. */
import { firstWord } from '../read-sentence.js';
import type { Look, Sign, SmallWords } from './sign.js';

const longestName = 4;

export function findTwoActors(look: Look): readonly Sign[] {
  const { tokens, sentence, words } = look;
  const start = firstWord(tokens, sentence);
  const first = nameFrom(look, start);
  const joint = tokens[first]?.text ?? '';
  if (first === -1 || !(words.and.has(joint) || words.or.has(joint))) return [];
  const second = nameFrom(look, first + 1);
  if (second === -1 || !words.must.has(tokens[second]?.text ?? '')) return [];
  for (let at = second; at < sentence.end; at += 1)
    if (words.together.at(tokens, at, sentence.end) !== undefined) return [];
  return [{ from: start, to: second, rule: 'actor-single', question: 'who-is-accountable' }];
}

/** Where an article and a short name end, by what comes next; -1 where none stands. */
function nameFrom({ tokens, sentence: { end }, words }: Look, from: number): number {
  if (!words.articles.has(tokens[from]?.text ?? '')) return -1;
  const name = tokens.slice(from + 1, Math.min(end, from + longestName + 2));
  const length = name.findIndex(({ text }, at) => at > 0 && endsName(text, words));
  const isName = length !== -1 && name.slice(0, length).every(({ kind }) => kind === 'word');
  return isName ? from + 1 + length : -1;
}

function endsName(text: string, { and, or, must }: SmallWords): boolean {
  return and.has(text) || or.has(text) || must.has(text);
}

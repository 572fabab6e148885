/** A number of things, and another number of them behind it: `the following three goals: safety and comfort`. */
import type { Token } from '../tokens.js';
import type { Look, Sign, SmallWords } from './sign.js';

const longestItem = 8;
const nounsBetween = 3;

export function findWrongCount(look: Look): readonly Sign[] {
  const { tokens, sentence, words } = look;
  const colon = indexOfColon(look);
  if (colon === -1) return [];
  const said = saidBefore(look, colon);
  if (said === undefined) return [];
  const listed =
    colon + 1 >= sentence.end || tokens[colon + 1]?.text === '\n'
      ? lineItems(tokens, colon + 1)
      : itemsInSentence(tokens.slice(colon + 1, sentence.end), words);
  if (listed === undefined || listed < 2 || listed === said.count) return [];
  return [{ from: said.from, to: said.to, rule: 'counts-agree', question: 'how-many-are-there' }];
}

function indexOfColon({ tokens, sentence: { start, end } }: Look): number {
  for (let at = start; at < end; at += 1) if (tokens[at]?.text === ':') return at;
  return -1;
}

/** `following three goals`, `trois objectifs suivants`, close before the colon. */
function saidBefore(
  { tokens, sentence: { start }, words }: Look,
  colon: number,
): { count: number; from: number; to: number } | undefined {
  const first = Math.max(start, colon - nounsBetween - 2);
  const near = tokens.slice(first, colon).findLastIndex(({ text }) => words.following.has(text));
  if (near === -1) return undefined;
  const following = first + near;
  const number = [following + 1, following - 1, following - 2, following - 3].find(
    (at) => at >= start && at < colon && valueOf(tokens[at], words) > 1,
  );
  if (number === undefined) return undefined;
  return {
    count: valueOf(tokens[number], words),
    from: Math.min(following, number),
    to: Math.max(following, number) + 1,
  };
}

function valueOf(token: Token | undefined, { numbers }: SmallWords): number {
  if (token?.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : -1;
  return numbers.indexOf(token?.text ?? '');
}

/** The items of a plain list in one sentence; undefined where it cannot be told what an item is. */
function itemsInSentence(tokens: readonly Token[], words: SmallWords): number | undefined {
  if (tokens.some(({ text }) => text === '(' || text === ':' || isRelative(text, words))) return undefined;
  const isStrict = tokens.some(({ text }) => text === ';');
  const parts = splitAt(tokens, ({ text }) => text === (isStrict ? ';' : ','));
  // Where items have commas or "and" of their own, semicolons part them.
  if (isStrict) return parts.length;
  const items = parts.flatMap((part) => splitAt(part, ({ text }) => words.and.has(text)));
  const isPlain = parts.every((part) => part.filter(({ text }) => words.and.has(text)).length <= 1);
  const filled = items.filter((item) => item.some(({ kind }) => kind !== 'sign'));
  return isPlain && filled.every(({ length }) => length <= longestItem) ? filled.length : undefined;
}

/** A part with a verb of its own: its commas and "and" part no items. */
function isRelative(text: string, { and, relatives }: SmallWords): boolean {
  return relatives.has(text) && !and.has(text);
}

function splitAt(
  tokens: readonly Token[],
  isBorder: (token: Token) => boolean,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isBorder(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The lines of a list behind a colon; undefined where none follows. */
function lineItems(tokens: readonly Token[], from: number): number | undefined {
  let items = 0;
  let at = from;
  while (tokens[at]?.text === '\n' && /^[-*•–]$/.test(tokens[at + 1]?.text ?? '')) {
    items += 1;
    at += 2;
    while (at < tokens.length && tokens[at]?.text !== '\n') at += 1;
  }
  return items === 0 ? undefined : items;
}

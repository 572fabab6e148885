/** A limit whose number counts nothing: `at least 95 in every quarter`. */
import type { Token } from '../tokens.js';
import type { Look, Sign } from './sign.js';

const closing = new Set(['.', ',', ';', ':', ')']);
const money = new Set(['€', '$', '£', 'eur', 'euro', 'usd', 'gbp', 'chf', '§', '#']);

export function findNumber({ tokens, sentence: { start, end }, words }: Look): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = start; at < end; at += 1) {
    const limit = words.limits.at(tokens, at, end);
    const number = limit === undefined ? undefined : tokens[limit.to - 1];
    if (limit === undefined || number?.kind !== 'number' || !isAmount(number.text)) continue;
    if (money.has(tokens[limit.to - 2]?.text ?? '') || !hasNoUnit(tokens, limit.to, end, words.afterNumber))
      continue;
    found.push({ from: at, to: limit.to, rule: 'number-has-unit', question: 'which-unit' });
  }
  return found;
}

/** Not a year, a date, or a number with its unit written to it: `5%`, `10kg`. */
function isAmount(text: string): boolean {
  return /^\d+([.,]\d+)*$/.test(text) && !/^(19|20)\d\d$/.test(text);
}

function hasNoUnit(
  tokens: readonly Token[],
  next: number,
  end: number,
  afterNumber: ReadonlySet<string>,
): boolean {
  const token = tokens[next];
  if (next >= end || token === undefined) return true;
  if (token.kind === 'sign') return closing.has(token.text) && !isList(tokens, next);
  return afterNumber.has(token.text);
}

/** `at least 5, 6 or 7 members` */
function isList(tokens: readonly Token[], sign: number): boolean {
  return tokens[sign]?.text === ',' && tokens[sign + 1]?.kind === 'number';
}

/** Cuts tokens into sentences, and marks what a sentence quotes: quotations, links, code. */
import type { Token } from './tokens.js';

/** Indexes of tokens; the end is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ends = new Set(['.', '?', '!']);
const bullets = new Set(['-', '*', '•', '●', '–', '#', '>']);

/** Sentences end with a point, a question mark or exclamation mark, an empty line, or before the next point of a list. */
export function sentencesOf(
  tokens: readonly Token[],
  text: string,
  abbreviations: ReadonlySet<string>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'sign') continue;
    if (token.text === '\n' && endsAtLine(tokens, index)) close(index + 1);
    else if (ends.has(token.text) && endsAtPoint(tokens, index, text, abbreviations)) close(index + 1);
  }
  close(tokens.length);
  return sentences;
}

function endsAtLine(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next?.text === '\n' || before?.text === ';') return true;
  return next !== undefined && next.kind === 'sign' && bullets.has(next.text);
}

function endsAtPoint(
  tokens: readonly Token[],
  index: number,
  text: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  const point = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (point === undefined || next === undefined) return true;
  // "e.g.", "3.1": nothing stands between the point and what follows.
  if (next.from === point.to && next.kind !== 'sign') return false;
  if (point.text !== '.' || before?.to !== point.from) return true;
  if (next.kind === 'word' && !startsUpper(text, next)) return false;
  return !isShortened(before, next, abbreviations);
}

/** "30. Juni", "Art. 5", "J. Smith" */
function isShortened(before: Token, next: Token, abbreviations: ReadonlySet<string>): boolean {
  if (before.kind === 'number') return before.text.length <= 2 || next.kind === 'number';
  return before.to - before.from === 1 || abbreviations.has(before.text);
}

function startsUpper(text: string, token: Token): boolean {
  const first = text.charAt(token.from);
  return first !== first.toLowerCase();
}

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['‘', '’'],
  ['`', '`'],
]);
const longestQuotation = 60;

const anyQuotation = /["“„«‘`\]]/;

/** For each token whether it stands in a quotation, a link's address or code: those words are someone else's. */
export function quotedTokens(tokens: readonly Token[], text: string): readonly boolean[] {
  if (!anyQuotation.test(text)) return [];
  const quoted: boolean[] = Array.from<boolean>({ length: tokens.length }).fill(false);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'sign') continue;
    const end = endOfQuotation(tokens, index, text);
    if (end === -1) continue;
    quoted.fill(true, index, end + 1);
    index = end;
  }
  return quoted;
}

function endOfQuotation(tokens: readonly Token[], index: number, text: string): number {
  const token = tokens[index];
  if (token === undefined) return -1;
  const marks = closing.get(token.text);
  if (marks !== undefined) return findSign(tokens, index + 1, marks);
  // [words](address)
  if (token.text === '(' && text.charAt(token.from - 1) === ']') return findSign(tokens, index + 1, ')');
  return -1;
}

function findSign(tokens: readonly Token[], from: number, marks: string): number {
  const end = Math.min(tokens.length, from + longestQuotation);
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'sign' && marks.includes(token.text)) return index;
  }
  return -1;
}

/**
 * Phrases to look for, as people write them: `as soon as (reasonably) possible|practicable`, `draagt|dragen ... zorg`,
 * `voldoend*`. Words in parentheses may be absent; `...` stands for up to eight words of the same part of the sentence, `#` for a number.
 */
import { fold, tokensOf, type Token } from './tokens.js';

type Element =
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
      /** `#`: any number in digits. */
      readonly isNumber: boolean;
      readonly isOptional: boolean;
    };

export interface Pattern {
  readonly elements: readonly Element[];
}

/** Phrases by how their first word begins, each with what it stands for. */
export interface PhraseBook<T> {
  /** Tries every phrase at one word: of those that are there, the longest. */
  at(
    tokens: readonly Token[],
    index: number,
    end: number,
  ): { readonly to: number; readonly value: T } | undefined;
}

const widestGap = 8;
const stemLength = 3;

/** One phrase a line; empty lines count for nothing. */
export function parsePhrases(text: string): readonly Pattern[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ elements: line.split(/ +/).map(parseElement) }));
}

function parseElement(source: string): Element {
  if (source === '...') return { kind: 'gap' };
  const isOptional = source.startsWith('(') && source.endsWith(')');
  const choices = (isOptional ? source.slice(1, -1) : source).split('|').map(fold);
  if (choices.some((choice) => choice.endsWith('*') && choice.length <= stemLength))
    throw new Error(`a stem has at least ${stemLength} letters: ${source}`);
  return {
    kind: 'word',
    isOptional,
    isNumber: choices.includes('#'),
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
  };
}

export function phraseBook<T>(groups: Iterable<readonly [phrases: string, value: T]>): PhraseBook<T> {
  const byWord = new Map<string, [Pattern, T][]>();
  const byStem = new Map<string, [Pattern, T][]>();
  for (const [phrases, value] of groups) {
    for (const pattern of parsePhrases(phrases)) addPattern(pattern, value, byWord, byStem);
  }
  return {
    at: (tokens, index, end) => {
      const first = tokens[index]?.text ?? '';
      let found: { to: number; value: T } | undefined;
      const isNumber = tokens[index]?.kind === 'number';
      for (const candidates of [byWord.get(isNumber ? '#' : first), byStem.get(first.slice(0, stemLength))]) {
        for (const [{ elements }, value] of candidates ?? []) {
          const to = matchFrom(elements, 0, tokens, index, end);
          if (to > (found?.to ?? index)) found = { to, value };
        }
      }
      return found;
    },
  };
}

function addPattern<T>(
  pattern: Pattern,
  value: T,
  byWord: Map<string, [Pattern, T][]>,
  byStem: Map<string, [Pattern, T][]>,
): void {
  const [first] = pattern.elements;
  if (first?.kind !== 'word' || first.isOptional) throw new Error('a phrase begins with a word');
  const add = (map: Map<string, [Pattern, T][]>, key: string): void => {
    const list = map.get(key) ?? [];
    if (list.length === 0) map.set(key, list);
    if (list[list.length - 1]?.[0] !== pattern) list.push([pattern, value]);
  };
  for (const word of first.words) add(byWord, word);
  for (const stem of first.stems) add(byStem, stem.slice(0, stemLength));
}

/** The index after the match, or -1. A line end between words counts for nothing. */
function matchFrom(
  elements: readonly Element[],
  element: number,
  tokens: readonly Token[],
  index: number,
  end: number,
): number {
  const wanted = elements[element];
  if (wanted === undefined) return index;
  if (wanted.kind === 'gap') return matchAfterGap(elements, element + 1, tokens, index, end);
  const at = skipLineEnd(tokens, index, end);
  if (at < end && fits(wanted, tokens[at])) {
    const to = matchFrom(elements, element + 1, tokens, at + 1, end);
    if (to !== -1) return to;
  }
  return wanted.isOptional ? matchFrom(elements, element + 1, tokens, index, end) : -1;
}

function matchAfterGap(
  elements: readonly Element[],
  element: number,
  tokens: readonly Token[],
  index: number,
  end: number,
): number {
  for (let at = index; at <= index + widestGap && at < end; at += 1) {
    const to = matchFrom(elements, element, tokens, at, end);
    if (to !== -1) return to;
    if (isBreak(tokens[at])) return -1;
  }
  return -1;
}

function fits(wanted: Extract<Element, { kind: 'word' }>, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number' && wanted.isNumber) return true;
  return wanted.words.has(token.text) || wanted.stems.some((stem) => token.text.startsWith(stem));
}

function skipLineEnd(tokens: readonly Token[], index: number, end: number): number {
  return index < end && tokens[index]?.text === '\n' ? index + 1 : index;
}

/** A gap stays inside one part of a sentence. */
function isBreak(token: Token | undefined): boolean {
  return token?.kind === 'sign' && (token.text === ';' || token.text === ':' || token.text === '.');
}

/** Phrases as they are written, without signs of their own; an ending may follow every word of four letters or more. */
export function literalBook(phrases: readonly string[]): PhraseBook<true> {
  const patterns = phrases.map((phrase) =>
    tokensOf(phrase)
      .filter(({ kind }) => kind !== 'sign')
      .map(({ text }) => (text.length > stemLength ? `${text}*` : text))
      .join(' '),
  );
  return phraseBook([[patterns.join('\n'), true]]);
}

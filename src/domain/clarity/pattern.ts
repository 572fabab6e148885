/**
 * Phrases to look for, as people write them: `as soon as (reasonably) possible|practicable`, `draagt|dragen ... zorg`,
 * `voldoend*`. Words in parentheses may be absent; `...` stands for up to eight words of the same part of the sentence, `#` for a number.
 */
import { once } from '../once-per.js';
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
  return linesOf(text).map(parsePhrase);
}

function parsePhrase(source: string): Pattern {
  return { elements: source.split(/ +/).map(parseElement) };
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

/** A phrase as it is written, read the first time a text might hold it: of a whole lexicon a text meets a few. */
interface Candidate<T> {
  readonly source: string;
  readonly value: T;
  pattern: Pattern | undefined;
}

interface BookIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly Candidate<T>[]>;
  /** By the first letters of the stem. */
  readonly byStem: ReadonlyMap<string, readonly Candidate<T>[]>;
}

/** Read when first asked: many books of a lexicon are asked only about what another one found. */
export function phraseBook<T>(groups: Iterable<readonly [phrases: string, value: T]>): PhraseBook<T> {
  const index = once(() => indexOf(groups));
  return {
    at: (tokens, at, end) => {
      const token = tokens[at];
      if (token === undefined) return undefined;
      const { byWord, byStem } = index();
      const words = byWord.get(token.kind === 'number' ? '#' : token.text);
      const stems = byStem.get(token.text.slice(0, stemLength));
      if (words === undefined && stems === undefined) return undefined;
      let found: { to: number; value: T } | undefined;
      for (const candidates of [words, stems]) {
        for (const candidate of candidates ?? []) {
          candidate.pattern ??= parsePhrase(candidate.source);
          const to = matchFrom(candidate.pattern.elements, 0, tokens, at, end);
          if (to > (found?.to ?? at)) found = { to, value: candidate.value };
        }
      }
      return found;
    },
  };
}

function indexOf<T>(groups: Iterable<readonly [phrases: string, value: T]>): BookIndex<T> {
  const byWord = new Map<string, Candidate<T>[]>();
  const byStem = new Map<string, Candidate<T>[]>();
  for (const [phrases, value] of groups) {
    for (const source of linesOf(phrases)) {
      const candidate: Candidate<T> = { source, value, pattern: undefined };
      for (const choice of firstChoices(source)) {
        const isStem = choice.endsWith('*');
        add(isStem ? byStem : byWord, isStem ? choice.slice(0, stemLength) : choice, candidate);
      }
    }
  }
  return { byWord, byStem };
}

function linesOf(phrases: string): readonly string[] {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What the first word may be. */
function firstChoices(source: string): readonly string[] {
  const space = source.indexOf(' ');
  const word = space === -1 ? source : source.slice(0, space);
  if (word === '...' || word.startsWith('(')) throw new Error(`a phrase begins with a word: ${source}`);
  return word.split('|').map(fold);
}

function add<T>(map: Map<string, Candidate<T>[]>, key: string, candidate: Candidate<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [candidate]);
  // Two stems that begin alike are one place to look.
  else if (list[list.length - 1] !== candidate) list.push(candidate);
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
  return phraseBook([[phrases.map(literalPhrase).join('\n'), true]]);
}

export function literalPhrase(phrase: string): string {
  return tokensOf(phrase)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text }) => (text.length > stemLength ? `${text}*` : text))
    .join(' ');
}

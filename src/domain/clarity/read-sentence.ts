/** What a sentence does, and where in it phrases stand. */
import type { TextKind } from './clarity.js';
import type { Lexicon, Modal } from './lexicon.js';
import type { PhraseBook } from './pattern.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

export interface Stretch<T> {
  /** Indexes of tokens; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/**
 * `duty`: somebody must; `statement`: what holds, or what is done, without a word that says who must. `aside`: why, what
 * was before, what a word means, what stands in every contract.
 */
export type SentenceRole = 'duty' | 'statement' | 'aside';

export interface ReadSentence extends Sentence {
  readonly role: SentenceRole;
  /** Words that say that somebody must or may. */
  readonly modals: readonly Stretch<Modal>[];
}

export function readSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  kind: TextKind,
  lexicon: Lexicon,
): ReadSentence {
  const modals = stretchesOf(lexicon.roles, tokens, sentence);
  const { start, end } = sentence;
  return { start, end, modals, role: roleOf(sentence, modals, { tokens, kind, lexicon }) };
}

/** The parts of the sentence that say what an act is for. */
export function purposesIn(
  sentence: ReadSentence,
  tokens: readonly Token[],
  { purposes }: Lexicon,
): readonly Stretch<true>[] {
  return stretchesOf(purposes, tokens, sentence).map((purpose) =>
    untilComma(purpose, tokens, sentence, sentence.modals),
  );
}

/** A purpose goes on to the next comma, or to the duty that it is for. */
function untilComma(
  { from, to, value }: Stretch<true>,
  tokens: readonly Token[],
  { end }: Sentence,
  modals: ReadSentence['modals'],
): Stretch<true> {
  // The verb of the purpose itself may be one of a duty: "in order to ensure".
  const duty = modals.find((modal) => modal.value === 'duty' && modal.from > to + 1)?.from ?? end;
  let at = to;
  while (at < duty && !/^[,;:]$/.test(tokens[at]?.text ?? '')) at += 1;
  return { from, to: at, value };
}

/** Every place where a phrase of the book stands; none overlap. */
export function stretchesOf<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  { start, end }: Sentence,
): readonly Stretch<T>[] {
  const found: Stretch<T>[] = [];
  for (let from = start; from < end;) {
    const match = book.at(tokens, from, end);
    if (match !== undefined) found.push({ from, to: match.to, value: match.value });
    from = match?.to ?? from + 1;
  }
  return found;
}

interface RoleInput {
  readonly tokens: readonly Token[];
  readonly kind: TextKind;
  readonly lexicon: Lexicon;
}

function roleOf(
  sentence: Sentence,
  modals: ReadSentence['modals'],
  { tokens, kind, lexicon }: RoleInput,
): SentenceRole {
  const has = (role: Modal): boolean => modals.some(({ value }) => value === role);
  if (kind === 'commitment' || kind === 'indicator') return 'duty';
  if (kind === 'background' || kind === 'definition' || has('aside')) return 'aside';
  if (has('duty') || (has('act') && !has('right'))) return 'duty';
  const first = firstWord(tokens, sentence);
  return lexicon.background.at(tokens, first, sentence.end) === undefined ? 'statement' : 'aside';
}

/** Whether words stand in what a party may do, not in what it must: by the nearest word before them that says so. */
export function isInRight(
  { from, to }: Pick<Stretch<unknown>, 'from' | 'to'>,
  sentence: ReadSentence,
  tokens: readonly Token[],
  { conditions }: Pick<Lexicon, 'conditions'>,
): boolean {
  const modals = sentence.modals.filter(({ value }) => value === 'duty' || value === 'right');
  const before = modals.findLast((modal) => modal.to <= from);
  const modal = before ?? modals.find((one) => one.from >= to);
  if (modal?.value !== 'right') return false;
  const [start, end] = modal.from < from ? [modal.to, from] : [to, modal.from];
  const isParted = tokens.slice(start, end).some(({ text }) => text === ',');
  const opensWithCondition = conditions.has(tokens[firstWord(tokens, sentence)]?.text ?? '');
  return !(isParted && (opensWithCondition || modal.from >= to));
}

/** After the number or sign of a list. */
export function firstWord(tokens: readonly Token[], { start, end }: Sentence): number {
  let at = start;
  while (at < end && tokens[at]?.kind !== 'word') at += 1;
  const next = tokens[at + 1];
  // "a." and "b)" of a list.
  const isLetterOfList =
    (tokens[at]?.text.length ?? 0) === 1 && next?.kind === 'sign' && /[.):]/.test(next.text);
  return isLetterOfList ? firstWord(tokens, { start: at + 2, end }) : at;
}

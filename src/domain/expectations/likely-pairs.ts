/** What may be the same, or the opposite, by the likeness of its words: shown side by side for people to judge, never recorded. */
import type { ItemIndex } from '../item-index.js';
import { expandParties } from '../party-references.js';
import type { PartyReference, Text } from '../schema-types.js';
import { activeItems } from '../typed-items.js';
import type { AnsweredExpectation } from './answered-expectations.js';
import { areMutual, isSameParty } from './contradictions.js';
import { comparedTexts, likenessThreshold, onlyOneDenies } from './text-likeness.js';

export interface LikelyPair {
  /**
   * `answer`: an offer or commitment that may answer the expectation. `twice`: two expectations that may be one.
   * `other-date`: the same with another day. `each-other`: each may expect the same of the other. `opposite`: one says "not".
   */
  readonly code: 'answer' | 'twice' | 'other-date' | 'each-other' | 'opposite';
  /** Path of the expectation. */
  readonly expectation: string;
  /** Path of the other expectation, the offer or the commitment. */
  readonly other: string;
  /** From `likenessThreshold` to 1. */
  readonly likeness: number;
}

/** The most alike first. Pairs that the file links already are left out. */
export function likelyPairs(
  expectations: readonly AnsweredExpectation[],
  items: ItemIndex,
): readonly LikelyPair[] {
  const likeness = comparedTexts();
  return [
    ...likelyAnswers(expectations, items, likeness),
    ...likelyExpectations(expectations, items, likeness),
  ].toSorted((a, b) => b.likeness - a.likeness);
}

type Likeness = (a: Text, b: Text) => number;

interface Promise {
  readonly path: string;
  readonly by: PartyReference;
  readonly what: Text;
}

function* likelyAnswers(
  expectations: readonly AnsweredExpectation[],
  items: ItemIndex,
  likeness: Likeness,
): Generator<LikelyPair> {
  const promises: readonly Promise[] = [
    ...activeItems(items, 'offers').map(({ path, value: { by, what } }) => ({ path, by, what })),
    ...activeItems(items, 'commitments').map(({ path, value: { accountable: by, what } }) => ({
      path,
      by,
      what,
    })),
  ];
  for (const { path: expectation, value, standing } of expectations) {
    if (standing === 'matched') continue;
    for (const promise of promises) {
      if (!shareAParty(value.of, promise.by, items)) continue;
      const alike = likeness(value.what, promise.what);
      if (alike >= likenessThreshold)
        yield { code: 'answer', expectation, other: promise.path, likeness: alike };
    }
  }
}

function shareAParty(one: PartyReference, other: PartyReference, items: ItemIndex): boolean {
  const mine = new Set(expandParties(one, items));
  return expandParties(other, items).some((party) => mine.has(party));
}

function* likelyExpectations(
  expectations: readonly AnsweredExpectation[],
  items: ItemIndex,
  likeness: Likeness,
): Generator<LikelyPair> {
  for (const [index, one] of expectations.entries()) {
    for (const other of expectations.slice(index + 1)) {
      const alike = likeness(one.value.what, other.value.what);
      const code = alike < likenessThreshold ? undefined : likelyBetween(one, other, items);
      if (code !== undefined) yield { code, expectation: one.path, other: other.path, likeness: alike };
    }
  }
}

function likelyBetween(
  one: AnsweredExpectation,
  other: AnsweredExpectation,
  items: ItemIndex,
): LikelyPair['code'] | undefined {
  if (onlyOneDenies(one.value.what, other.value.what)) return 'opposite';
  if (areMutual(one, other, items)) return 'each-other';
  if (!isSameParty(one.value.of, other.value.of, items)) return undefined;
  const [mine, theirs] = [one.value.due, other.value.due];
  return mine !== undefined && theirs !== undefined && mine !== theirs ? 'other-date' : 'twice';
}

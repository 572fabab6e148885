/** Answers and expectations that cannot both hold: told only where it is certain from what the file and the records say. */
import type { ItemIndex } from '../item-index.js';
import { expandParties, referenceId } from '../party-references.js';
import type { Commitment, Expectation, PartyReference } from '../schema-types.js';
import { activeItems, type TypedItem } from '../typed-items.js';
import type { AnsweredExpectation } from './answered-expectations.js';
import { wordings } from './text-likeness.js';

export type Contradiction =
  /** Declined, while a commitment or an offer answers it all the same. */
  | { readonly code: 'declined-but-promised'; readonly expectation: string; readonly promise: string }
  /** Declined, while an offer or a commitment holds only if it is met. */
  | { readonly code: 'needed-but-declined'; readonly expectation: string; readonly promise: string }
  /** What answers it comes after the day on which it is expected. Dates are ISO dates. */
  | {
      readonly code: 'promised-too-late';
      readonly expectation: string;
      readonly promise: string;
      readonly expected: string;
      readonly promised: string;
    }
  /** What answers it comes from another than it is expected of. */
  | { readonly code: 'answered-by-another'; readonly expectation: string; readonly promise: string }
  /** Two commitments answer it, and different parties are accountable for them. */
  | { readonly code: 'accountable-twice'; readonly expectation: string; readonly promises: readonly string[] }
  /** The same expectation of the same party with two days. */
  | {
      readonly code: 'two-dates';
      readonly expectation: string;
      readonly other: string;
      readonly dates: readonly [string, string];
    }
  /** Each expects the same of the other. */
  | { readonly code: 'expected-of-each-other'; readonly expectation: string; readonly other: string };

export function contradictions(
  expectations: readonly AnsweredExpectation[],
  items: ItemIndex,
): readonly Contradiction[] {
  const needed = neededBy(items);
  return [
    ...expectations.flatMap((one) => [
      ...declinedAndPromised(one, needed.get(one.path) ?? []),
      ...tooLate(one),
      ...byAnother(one, items),
      ...accountableTwice(one),
    ]),
    ...betweenTwo(expectations, items),
  ];
}

/** By expectation: the offers and commitments that depend on it. */
function neededBy(items: ItemIndex): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, string[]>();
  for (const { path: from, value } of [
    ...activeItems(items, 'offers'),
    ...activeItems(items, 'commitments'),
  ]) {
    for (const path of value['depends-on'] ?? []) {
      const full = items.get(path)?.path;
      if (full?.startsWith('expectations/') === true) needed.set(full, [...(needed.get(full) ?? []), from]);
    }
  }
  return needed;
}

function* declinedAndPromised(
  { path: expectation, state, commitments, offers }: AnsweredExpectation,
  needed: readonly string[],
): Generator<Contradiction> {
  if (state !== 'declined') return;
  for (const { path: promise } of [...commitments, ...offers])
    yield { code: 'declined-but-promised', expectation, promise };
  for (const promise of needed) yield { code: 'needed-but-declined', expectation, promise };
}

function* tooLate({
  path: expectation,
  value,
  commitments,
  offers,
}: AnsweredExpectation): Generator<Contradiction> {
  const expected = value.due;
  if (expected === undefined) return;
  for (const { path: promise, value: promised } of [...commitments, ...offers]) {
    if (promised.due !== undefined && promised.due > expected)
      yield { code: 'promised-too-late', expectation, promise, expected, promised: promised.due };
  }
}

function* byAnother(
  { path: expectation, value, commitments, offers }: AnsweredExpectation,
  items: ItemIndex,
): Generator<Contradiction> {
  // What goes into a tender is kept by the supplier, for who asks for it there.
  if (value['binds-supplier'] === 'required' || value['binds-supplier'] === 'optional') return;
  const asked = new Set(expandParties(value.of, items));
  const promises = [
    ...commitments.map((one) => ({ promise: one.path, parties: doersOf(one) })),
    ...offers.map((one) => ({ promise: one.path, parties: [one.value.by] })),
  ];
  for (const { promise, parties } of promises) {
    const takers = parties.flatMap((party) => expandParties(party, items));
    if (asked.size > 0 && takers.length > 0 && !takers.some((party) => asked.has(party)))
      yield { code: 'answered-by-another', expectation, promise };
  }
}

/** Also who carries it out: the one who answers for it may be another. */
function doersOf({ value }: TypedItem<Commitment>): readonly PartyReference[] {
  return [value.accountable, ...(value.responsible ?? [])];
}

function* accountableTwice({
  path: expectation,
  commitments,
}: AnsweredExpectation): Generator<Contradiction> {
  // Of a group, each member may have its own.
  const single = commitments.filter(({ value: { accountable } }) => typeof accountable === 'string');
  // Two parts of the answer may well have two parties; the same deed may not.
  for (const [one, other] of inTheSameWords(single)) {
    if (referenceId(one.value.accountable) !== referenceId(other.value.accountable))
      yield { code: 'accountable-twice', expectation, promises: [one.path, other.path] };
  }
}

function* betweenTwo(
  expectations: readonly AnsweredExpectation[],
  items: ItemIndex,
): Generator<Contradiction> {
  for (const [one, other] of inTheSameWords(expectations)) {
    const pair = { expectation: one.path, other: other.path };
    const [mine, theirs] = [one.value.due, other.value.due];
    if (isSameParty(one.value.of, other.value.of, items)) {
      if (mine !== undefined && theirs !== undefined && mine !== theirs)
        yield { code: 'two-dates', ...pair, dates: [mine, theirs] };
    } else if (areMutual(one, other, items)) yield { code: 'expected-of-each-other', ...pair };
  }
}

/** Pairs of expectations that say the same, word for word, in one language at least. */
export function inTheSameWords<
  T extends { readonly path: string; readonly value: Pick<Expectation, 'what'> },
>(all: readonly T[]): readonly (readonly [T, T])[] {
  const byWords = new Map<string, T[]>();
  const pairs = new Map<string, readonly [T, T]>();
  for (const one of all) {
    for (const words of wordings(one.value.what)) {
      const before = byWords.get(words) ?? [];
      for (const other of before) pairs.set(`${other.path} ${one.path}`, [other, one]);
      byWords.set(words, [...before, one]);
    }
  }
  return [...pairs.values()];
}

export function areMutual(
  { value: one }: Pick<AnsweredExpectation, 'value'>,
  { value: other }: Pick<AnsweredExpectation, 'value'>,
  items: ItemIndex,
): boolean {
  return isSameParty(one.of, other.by, items) && isSameParty(one.by, other.of, items);
}

/** The same id, or a group of which it is the only member. */
export function isSameParty(one: PartyReference, other: PartyReference, items: ItemIndex): boolean {
  if (referenceId(one) === referenceId(other)) return true;
  const [mine, theirs] = [expandParties(one, items), expandParties(other, items)];
  return mine.length === 1 && theirs.length === 1 && mine[0] === theirs[0];
}

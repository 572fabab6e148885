/** What parties expect of each other and offer each other, side by side: per pair of parties, with what does not fit. */
import type { ItemIndex } from '../item-index.js';
import { expandParties, referenceId } from '../party-references.js';
import type { Commitment, Expectation, Offer } from '../schema-types.js';
import type { AgreementState } from '../state.js';
import { activeItems, type TypedItem } from '../typed-items.js';
import {
  answeredExpectations,
  commitmentsOf,
  type AnsweredExpectation,
  type Standing,
} from './answered-expectations.js';
import { contradictions, type Contradiction } from './contradictions.js';
import { likelyPairs, type LikelyPair } from './likely-pairs.js';

/** An offer that answers no expectation. */
export interface FreeOffer extends TypedItem<Offer> {
  /** The commitments that it became. */
  readonly commitments: readonly TypedItem<Commitment>[];
}

export interface PairComparison {
  /** Ids of two parties or groups, in the order of the file. */
  readonly parties: readonly [string, string];
  readonly expectations: readonly AnsweredExpectation[];
  /** Offered by one of them to the other, and not asked for. */
  readonly offers: readonly FreeOffer[];
}

export interface Comparison {
  readonly pairs: readonly PairComparison[];
  readonly counts: Readonly<
    Record<Standing | 'expectations' | 'offers' | 'unasked' | 'contradictory', number>
  >;
  readonly contradictions: readonly Contradiction[];
  readonly likely: readonly LikelyPair[];
  /** Ids of the parties that expect and offer nothing yet, by themselves or with a group. */
  readonly silent: readonly string[];
}

export function compareExpectations(items: ItemIndex, state: Pick<AgreementState, 'items'>): Comparison {
  const expectations = answeredExpectations(items, state);
  const offers = activeItems(items, 'offers');
  const unasked = offers
    .filter(({ value }) => !(value.answers ?? []).some((path) => items.get(path) !== undefined))
    .map((offer) => ({ ...offer, commitments: commitmentsOf(offer.value['answered-by'], items) }));
  const found = contradictions(expectations, items);
  const count = (standing: Standing): number =>
    expectations.filter((one) => one.standing === standing).length;
  return {
    pairs: pairsOf(expectations, unasked, items),
    counts: {
      expectations: expectations.length,
      matched: count('matched'),
      accepted: count('accepted'),
      unanswered: count('unanswered'),
      declined: count('declined'),
      parked: count('parked'),
      offers: offers.length,
      unasked: unasked.length,
      contradictory: new Set(found.flatMap(concerned)).size,
    },
    contradictions: found,
    likely: likelyPairs(expectations, items),
    silent: silentParties([...expectations, ...offers], items),
  };
}

/** A party that is still to be found, or that left, cannot be asked. */
function silentParties(
  wishes: readonly TypedItem<Expectation | Offer>[],
  items: ItemIndex,
): readonly string[] {
  const heard = new Set(wishes.flatMap(({ value }) => expandParties(value.by, items)));
  return activeItems(items, 'parties')
    .filter(({ id, value }) => !heard.has(id) && value.kind !== 'to-be-tendered' && value.left === undefined)
    .map(({ id }) => id);
}

/** The expectations that a contradiction is about. */
export function concerned(contradiction: Contradiction): readonly string[] {
  return 'other' in contradiction
    ? [contradiction.expectation, contradiction.other]
    : [contradiction.expectation];
}

function pairsOf(
  expectations: readonly AnsweredExpectation[],
  offers: readonly FreeOffer[],
  items: ItemIndex,
): readonly PairComparison[] {
  const places = new Map([...items.partyIds, ...items.groupIds].map((id, place) => [id, place]));
  const place = (id: string): number => places.get(id) ?? places.size;
  const pairOf = (one: string, other: string): readonly [string, string] =>
    place(one) <= place(other) ? [one, other] : [other, one];
  const pairs = new Map<
    string,
    { parties: readonly [string, string]; expectations: AnsweredExpectation[]; offers: FreeOffer[] }
  >();
  const at = (one: string, other: string): { expectations: AnsweredExpectation[]; offers: FreeOffer[] } => {
    const parties = pairOf(one, other);
    const key = parties.join(' ');
    const pair = pairs.get(key) ?? { parties, expectations: [], offers: [] };
    pairs.set(key, pair);
    return pair;
  };
  for (const one of expectations)
    at(referenceId(one.value.by), referenceId(one.value.of)).expectations.push(one);
  for (const one of offers) at(referenceId(one.value.by), referenceId(one.value.to)).offers.push(one);
  return [...pairs.values()].toSorted(
    (a, b) => place(a.parties[0]) - place(b.parties[0]) || place(a.parties[1]) - place(b.parties[1]),
  );
}

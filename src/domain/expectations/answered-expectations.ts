/** Every expectation with the answer that it got so far, and what was promised or offered for it. */
import type { ItemIndex } from '../item-index.js';
import type { Commitment, Expectation, Offer, Text } from '../schema-types.js';
import type { AgreementState } from '../state.js';
import { activeItems, type TypedItem } from '../typed-items.js';

export type ExpectationState = NonNullable<Expectation['state']>;

/**
 * `matched`: a commitment or an offer answers it. `accepted`: a yes that is not a commitment yet. `unanswered`: nobody said
 * anything.
 */
export type Standing = 'matched' | 'accepted' | 'unanswered' | 'declined' | 'parked';

export interface AnsweredExpectation extends TypedItem<Expectation> {
  readonly state: ExpectationState;
  readonly standing: Standing;
  /** The day of the answer; null where the agreement itself says it, or nobody answered. ISO date. */
  readonly answeredOn: string | null;
  /** Why it was declined or parked. */
  readonly reason: Text | null;
  /** By when it is met, or taken up again, as the answer says. ISO date. */
  readonly promisedBy: string | null;
  readonly commitments: readonly TypedItem<Commitment>[];
  readonly offers: readonly TypedItem<Offer>[];
}

/** Those that hold, in the order of the file. */
export function answeredExpectations(
  items: ItemIndex,
  state: Pick<AgreementState, 'items'>,
): readonly AnsweredExpectation[] {
  const offers = offersByExpectation(items);
  return activeItems(items, 'expectations').map((item) => {
    const own = {
      ...answerTo(item, state),
      commitments: commitmentsOf(item.value['answered-by'], items),
      offers: offers.get(item.path) ?? [],
    };
    return { ...item, ...own, standing: standingOf(own) };
  });
}

type Answer = Pick<AnsweredExpectation, 'state' | 'answeredOn' | 'reason' | 'promisedBy'>;

/** What was recorded last; without a record, what the agreement says. */
function answerTo({ path, value }: TypedItem<Expectation>, state: Pick<AgreementState, 'items'>): Answer {
  const recorded = state.items.get(path);
  const last = recorded?.steps.at(-1)?.entry.entry;
  if (recorded === undefined || last?.kind !== 'expectation')
    return { state: value.state ?? 'open', answeredOn: null, reason: value.reason ?? null, promisedBy: null };
  return {
    state: last.state,
    answeredOn: recorded.since,
    reason: last.reason ?? value.reason ?? null,
    promisedBy: last.due ?? null,
  };
}

function standingOf({
  state,
  commitments,
  offers,
}: Pick<AnsweredExpectation, 'state' | 'commitments' | 'offers'>): Standing {
  if (state === 'declined' || state === 'parked') return state;
  if (commitments.length > 0 || offers.length > 0) return 'matched';
  return state === 'accepted' ? 'accepted' : 'unanswered';
}

/** The commitments that an expectation or offer names under `answered-by`; those that do not hold are left out. */
export function commitmentsOf(
  paths: readonly string[] | undefined,
  items: ItemIndex,
): readonly TypedItem<Commitment>[] {
  const named = new Set((paths ?? []).map((path) => items.get(path)?.path));
  return activeItems(items, 'commitments').filter(({ path }) => named.has(path));
}

function offersByExpectation(items: ItemIndex): ReadonlyMap<string, readonly TypedItem<Offer>[]> {
  const offers = new Map<string, TypedItem<Offer>[]>();
  for (const offer of activeItems(items, 'offers')) {
    for (const path of new Set((offer.value.answers ?? []).map((one) => items.get(one)?.path))) {
      if (path !== undefined) offers.set(path, [...(offers.get(path) ?? []), offer]);
    }
  }
  return offers;
}

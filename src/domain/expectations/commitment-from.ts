/** The commitment that an accepted expectation, or an offer that is taken up, becomes. */
import type { ItemIndex } from '../item-index.js';
import { referenceId } from '../party-references.js';
import type { Commitment, Expectation, Offer, PartyReference, Text } from '../schema-types.js';
import { newId } from '../slug.js';
import type { TypedItem } from '../typed-items.js';

export type Wish =
  | (TypedItem<Expectation> & { readonly list: 'expectations' })
  | (TypedItem<Offer> & { readonly list: 'offers' });

/** What people say of it; all else follows from what is expected or offered. */
export interface CommitmentAnswers {
  readonly what?: Text;
  readonly accountable?: PartyReference;
  readonly force?: Commitment['force'];
  readonly due?: string;
  readonly deliverable?: Text;
  readonly verified?: Text;
  readonly serves?: readonly string[];
}

/** The party that it is expected of, or that offers it; each member where that is a group. */
export function usualAccountable({ list, value }: Wish, items: ItemIndex): PartyReference {
  const party = list === 'offers' ? value.by : value.of;
  return accountableFor(referenceId(party), items);
}

/** Nobody answers for a group as a whole: each member does. */
export function accountableFor(id: string, items: ItemIndex): PartyReference {
  return items.groupIds.has(id) ? { each: id } : id;
}

/** In the order in which commitments are written. */
export function commitmentFrom(
  wish: Wish,
  answers: CommitmentAnswers,
  items: ItemIndex,
): Partial<Commitment> {
  const { value, list } = wish;
  const beneficiary = list === 'offers' ? value.to : value.by;
  const { what, accountable, force, due, deliverable, verified, serves } = answers;
  const fields = {
    what: what ?? value.what,
    accountable: accountable ?? usualAccountable(wish, items),
    beneficiary: referenceId(beneficiary),
    force: force === 'result' ? undefined : force,
    due: due ?? value.due,
    deliverable,
    verified,
    serves: serves?.length === 0 ? undefined : serves,
    'binds-supplier': 'binds-supplier' in value ? value['binds-supplier'] : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined));
}

/** Its name, by its words; another than every item has, so that short references still mean one thing. */
export function commitmentId(what: Text, items: ItemIndex): string {
  const taken = new Set([...items.items.values()].map(({ id }) => id));
  const words = typeof what === 'string' ? what : (Object.values(what)[0] ?? '');
  return newId(words, 'commitment', taken, 40);
}

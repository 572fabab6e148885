/** What a form adds to an agreement: expectations and offers that are not there yet, each with a name of its own. */
import type { ItemIndex } from '../item-index.js';
import { referenceId } from '../party-references.js';
import type { Expectation, Offer, PartyReference, Text } from '../schema-types.js';
import { newId } from '../slug.js';
import { wordings } from './text-likeness.js';

export type NewWish =
  | { readonly list: 'expectations'; readonly fields: Expectation }
  | { readonly list: 'offers'; readonly fields: Offer };

export interface NamedWish {
  readonly wish: NewWish;
  readonly id: string;
}

/** Those that nobody said before, in the same words, of and to the same party; withdrawn ones count as said. */
export function newWishes(wishes: readonly NewWish[], items: ItemIndex): readonly NamedWish[] {
  const said = new Set(
    (['expectations', 'offers'] as const).flatMap((list) =>
      items.ofList(list).flatMap(({ value }) => keysOf(list, value)),
    ),
  );
  const taken = new Set([...items.items.values()].map(({ id }) => id));
  const named: NamedWish[] = [];
  for (const wish of wishes) {
    const keys = keysOf(wish.list, wish.fields);
    if (keys.some((key) => said.has(key))) continue;
    for (const key of keys) said.add(key);
    const { what } = wish.fields;
    const words = typeof what === 'string' ? what : (Object.values(what)[0] ?? '');
    const id = newId(words, wish.list === 'offers' ? 'offer' : 'expectation', taken, 40);
    taken.add(id);
    named.push({ wish, id });
  }
  return named;
}

/** Who, of or to whom, and the words, in each language. */
function keysOf(list: NewWish['list'], value: object): readonly string[] {
  const { by, of, to, what } = value as {
    readonly by: PartyReference;
    readonly of?: PartyReference;
    readonly to?: PartyReference;
    readonly what: Text;
  };
  const other = of ?? to ?? '';
  return wordings(what).map((words) => [list, referenceId(by), referenceId(other), words].join(' '));
}

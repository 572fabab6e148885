/** Who takes part on a day, and who has left. */
import type { ItemIndex } from '../domain/item-index.js';
import { activeItems } from '../domain/typed-items.js';

export interface PartiesOn {
  /** Ids, in the order of the agreement. */
  readonly current: readonly string[];
  readonly left: readonly { readonly id: string; readonly on: string }[];
}

/** Parties that join later are not there yet; withdrawn ones never were. */
export function partiesOn(today: string, items: ItemIndex): PartiesOn {
  const parties = activeItems(items, 'parties').filter(({ value }) => (value.joined ?? today) <= today);
  const left = parties.flatMap(({ id, value }) =>
    value.left !== undefined && value.left <= today ? [{ id, on: value.left }] : [],
  );
  const gone = new Set(left.map(({ id }) => id));
  return { current: parties.map(({ id }) => id).filter((id) => !gone.has(id)), left };
}

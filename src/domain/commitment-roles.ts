/** Who takes part in a commitment. */
import type { ItemIndex } from './item-index.js';
import { expandParties } from './party-references.js';
import type { Commitment } from './schema-types.js';

/** The parties that do something for it: accountable, responsible or in support. Groups stand for their members. */
export function doersOf(commitment: Commitment, items: ItemIndex): ReadonlySet<string> {
  const { accountable, responsible = [], supports = [] } = commitment;
  return new Set([accountable, ...responsible, ...supports].flatMap((party) => expandParties(party, items)));
}

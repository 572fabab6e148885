/** Which parties sign the agreement. */
import type { ItemIndex } from './item-index.js';
import { activeItems } from './typed-items.js';

/** Ids of the parties that sign: not those that only support it, left it, or are still to come from a tender. */
export function signingParties(items: ItemIndex): readonly string[] {
  return activeItems(items, 'parties')
    .filter(
      ({ value }) => value.signatory !== false && value.kind !== 'to-be-tendered' && value.left === undefined,
    )
    .map(({ id }) => id);
}

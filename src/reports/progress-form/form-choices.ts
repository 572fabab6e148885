/** What a new report can be about, and of whom something can be asked. */
import type { ItemIndex } from '../../domain/item-index.js';
import type { Text } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';

export interface FormChoice {
  /** What stands in the file: a path, or the id of a party. */
  readonly value: string;
  readonly name: Text;
}

/** Goals first, then who does what. */
export function subjects(items: ItemIndex): readonly FormChoice[] {
  return [
    ...activeItems(items, 'goals').map(({ path, value }) => ({ value: path, name: value.title })),
    ...activeItems(items, 'commitments').map(({ path, value }) => ({ value: path, name: value.what })),
    ...activeItems(items, 'milestones').map(({ path, value }) => ({ value: path, name: value.title })),
  ];
}

/** The others first: one asks oneself for little. */
export function partyChoices(items: ItemIndex, party: string): readonly FormChoice[] {
  const all = activeItems(items, 'parties').map(({ id, value }) => ({ value: id, name: value.name }));
  return [...all.filter(({ value }) => value !== party), ...all.filter(({ value }) => value === party)];
}

/** What the parties have not settled yet: every `open` in an agreement, of its items and of its single parts. */
import type { ItemIndex } from './item-index.js';
import type { Agreement, Open } from './schema-types.js';
import { activeItems, isActive, type ItemTypes, type TypedItem } from './typed-items.js';

export interface OpenQuestion {
  /** The item or part it is about: `commitments/buy-land`, `budget`. */
  readonly path: string;
  /** Of the `open` itself. */
  readonly pointer: string;
  readonly open: Open;
}

/** The parts of an agreement that stand alone, in the order of the file. */
export const singleParts = [
  'scope',
  'legal',
  'term',
  'facilitator',
  'budget',
  'escalation',
  'health',
  'change',
  'accession',
  'exit',
  'notices',
] as const satisfies readonly (keyof Agreement)[];

/** Those of withdrawn items and parts are left out. */
export function* openQuestions(terms: Agreement, items: ItemIndex): Generator<OpenQuestion> {
  for (const name of singleParts) {
    const part = terms[name];
    if (part?.open === undefined || part.withdrawn !== undefined) continue;
    yield { path: name, pointer: `/${name}/open`, open: part.open };
  }
  for (const item of items.items.values()) {
    const open = item.value['open'] as Open | undefined;
    if (open !== undefined && isActive(items, item)) {
      yield { path: item.path, pointer: `${item.pointer}/open`, open };
    }
  }
}

/** The items of a list that hold and about which no question is open: what they lack is not known to be missing yet. */
export function settledItems<L extends keyof ItemTypes>(
  items: ItemIndex,
  list: L,
): readonly TypedItem<ItemTypes[L]>[] {
  return activeItems(items, list).filter(({ value }) => !('open' in value && value.open !== undefined));
}

/** Every amount of money that an agreement writes, and how often it counts. */
import type { ItemIndex } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import { expandParties } from './party-references.js';
import type { Agreement, Money, PartyReference } from './schema-types.js';

export interface MoneyMention {
  readonly money: Money;
  readonly pointer: string;
}

/** In the order of the file; amounts of what was withdrawn are left out. */
export function moneyMentions(terms: Agreement): readonly MoneyMention[] {
  const found: MoneyMention[] = [];
  collect(terms, [], found);
  return found;
}

/** `each: <group>` counts once per member; anything else once. */
export function timesFrom(from: PartyReference, items: ItemIndex): number {
  return typeof from === 'string' ? 1 : expandParties(from, items).length;
}

/** @param keys lent: the same list on the whole way */
function collect(value: unknown, keys: string[], found: MoneyMention[]): void {
  if (typeof value !== 'object' || value === null || 'withdrawn' in value) return;
  if (isMoney(value)) {
    found.push({ money: value, pointer: jsonPointer(keys) });
    return;
  }
  for (const key of Object.keys(value)) {
    keys.push(key);
    collect((value as Readonly<Record<string, unknown>>)[key], keys, found);
    keys.pop();
  }
}

function isMoney(value: object): value is Money {
  return 'amount' in value && typeof value.amount === 'number' && 'currency' in value;
}

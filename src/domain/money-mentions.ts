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
  return [...walk(terms, [])];
}

/** `each: <group>` counts once per member; anything else once. */
export function timesFrom(from: PartyReference, items: ItemIndex): number {
  return typeof from === 'string' ? 1 : expandParties(from, items).length;
}

function* walk(value: unknown, keys: readonly string[]): Generator<MoneyMention> {
  if (typeof value !== 'object' || value === null || 'withdrawn' in value) return;
  if (isMoney(value)) yield { money: value, pointer: jsonPointer(keys) };
  else for (const [key, part] of Object.entries(value)) yield* walk(part, [...keys, key]);
}

function isMoney(value: object): value is Money {
  return 'amount' in value && typeof value.amount === 'number' && 'currency' in value;
}

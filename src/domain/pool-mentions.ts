/** Where an agreement names shared costs of its budget. */
import type { Mention } from './document-mentions.js';
import type { ItemIndex } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import { activeItems } from './typed-items.js';

/** Those of withdrawn items are left out. */
export function* poolMentions(items: ItemIndex): Generator<Mention> {
  const { budget, exit } = items.terms;
  for (const { value, pointer } of activeItems(items, 'contributions')) {
    yield* mention(value.share?.pool, `${pointer}/share/pool`);
  }
  for (const [index, { pool }] of (budget?.recalibration ?? []).entries()) {
    yield* mention(pool, jsonPointer(['budget', 'recalibration', index, 'pool']));
  }
  yield* mention(exit?.repayment?.pool, '/exit/repayment/pool');
}

function* mention(id: string | undefined, pointer: string): Generator<Mention> {
  if (id !== undefined) yield [id, pointer];
}

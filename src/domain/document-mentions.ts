/** Where an agreement names one of its documents by id. */
import type { ItemIndex } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import { singleParts } from './open-questions.js';
import type { Agreement } from './schema-types.js';
import { isActive } from './typed-items.js';
import { valuesAt } from './values-at.js';

export type Mention = readonly [id: string, pointer: string];

/** Beside `source.document`, which every item may have. */
const fieldsOfItems: ReadonlyMap<string, readonly string[]> = new Map([
  ['bodies', ['terms-of-reference']],
  ['contributions', ['grant.document']],
  ['data-sharing', ['document']],
]);

/** Those of withdrawn items are left out. */
export function* documentMentions(terms: Agreement, items: ItemIndex): Generator<Mention> {
  const { authoritative, legal } = terms;
  if (authoritative?.startsWith('document:') === true) {
    yield [authoritative.slice('document:'.length), '/authoritative'];
  }
  for (const [index, id] of (legal?.precedence ?? []).entries()) {
    if (id !== 'agreement') yield [id, jsonPointer(['legal', 'precedence', index])];
  }
  yield* mentionsIn(terms, 'relations.document', '');
  for (const name of singleParts) yield* mentionsIn(terms[name], 'source.document', `/${name}`);
  for (const item of items.items.values()) {
    if (!isActive(items, item)) continue;
    for (const field of ['source.document', ...(fieldsOfItems.get(item.list) ?? [])]) {
      yield* mentionsIn(item.value, field, item.pointer);
    }
  }
}

function* mentionsIn(value: unknown, field: string, pointer: string): Generator<Mention> {
  for (const [id, keys] of valuesAt(value, field)) {
    if (typeof id === 'string') yield [id, pointer + jsonPointer(keys)];
  }
}

/** Where an agreement names people of the workspace: contacts, and who stands in for them. */
import type { Mention } from './document-mentions.js';
import type { ItemIndex } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import type { Agreement } from './schema-types.js';
import { activeItems } from './typed-items.js';
import { valuesAt } from './values-at.js';

const fieldsOfItems = [
  [
    'parties',
    [
      'represented-by.contact',
      'notices-to.contact',
      'contact-points.contact',
      'contact-points.alternate-contact',
    ],
  ],
  ['others', ['contact']],
  ['members', ['contact', 'alternate']],
] as const;

/** Those of withdrawn items are left out. */
export function* personMentions(terms: Agreement, items: ItemIndex): Generator<Mention> {
  yield* mentionsIn(terms.facilitator, 'contact', '/facilitator');
  yield* mentionsIn(terms.facilitator, 'alternate', '/facilitator');
  for (const [list, fields] of fieldsOfItems) {
    for (const { value, pointer } of activeItems(items, list)) {
      for (const field of fields) yield* mentionsIn(value, field, pointer);
    }
  }
}

function* mentionsIn(value: unknown, field: string, pointer: string): Generator<Mention> {
  for (const [id, keys] of valuesAt(value, field)) {
    if (typeof id === 'string') yield [id, pointer + jsonPointer(keys)];
  }
}

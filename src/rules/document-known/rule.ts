/** A document that is named as the source, the authoritative text or in the order of precedence is in `documents`. */
import type { ItemIndex } from '../../domain/item-index.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { nearest } from '../../domain/nearest.js';
import { singleParts } from '../../domain/open-questions.js';
import type { Agreement } from '../../domain/schema-types.js';
import { isActive } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

type Mention = readonly [id: string, pointer: string];

export const rule: AgreementRule = {
  id: 'document-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const paths = [...agreement.itemPaths].filter((path) => path.startsWith('documents/'));
    const documents = new Set(paths.map((path) => path.slice('documents/'.length)));
    for (const [id, pointer] of mentions(agreement.terms, items)) {
      if (documents.has(id)) continue;
      const suggestion = nearest(id, documents);
      yield { pointer, data: suggestion === undefined ? { id } : { id, suggestion } };
    }
  },
};

function* mentions(terms: Agreement, items: ItemIndex): Generator<Mention> {
  const { authoritative, legal } = terms;
  if (authoritative?.startsWith('document:') === true) {
    yield [authoritative.slice('document:'.length), '/authoritative'];
  }
  for (const [index, id] of (legal?.precedence ?? []).entries()) {
    if (id !== 'agreement') yield [id, jsonPointer(['legal', 'precedence', index])];
  }
  for (const name of singleParts) yield* sourceOf(terms[name], `/${name}`);
  for (const item of items.items.values()) {
    if (isActive(items, item)) yield* sourceOf(item.value, item.pointer);
  }
}

function* sourceOf(value: unknown, pointer: string): Generator<Mention> {
  const source = (value as { source?: { document?: unknown } } | undefined)?.source;
  if (typeof source?.document === 'string') yield [source.document, `${pointer}/source/document`];
}

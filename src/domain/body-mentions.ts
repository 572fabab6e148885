/** Where an agreement names one of its bodies where only a body can stand. */
import type { Mention } from './document-mentions.js';
import { jsonPointer } from './json-pointer.js';
import type { Agreement } from './schema-types.js';

export function* bodyMentions(terms: Agreement): Generator<Mention> {
  yield* mention(terms.change?.body, ['change', 'body']);
  yield* mention(terms.accession?.body, ['accession', 'body']);
  for (const [index, { body }] of (terms.escalation?.levels ?? []).entries()) {
    yield* mention(body, ['escalation', 'levels', index, 'body']);
  }
  for (const [id, body] of Object.entries(terms.bodies ?? {})) {
    yield* mention(body.fallback?.body, ['bodies', id, 'fallback', 'body']);
  }
}

function* mention(id: string | undefined, keys: readonly (string | number)[]): Generator<Mention> {
  if (id !== undefined) yield [id, jsonPointer(keys)];
}

/** Whoever is a contact in the agreement is one of the people of the workspace. */
import type { ItemIndex } from '../../domain/item-index.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { Agreement } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'person-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ folder, agreement, items }) {
    const people = new Set(Object.keys(folder.settings.people ?? {}));
    for (const [id, pointer] of contacts(agreement.terms, items)) {
      if (id === undefined || people.has(id)) continue;
      const suggestion = suggestionFor(id, people);
      yield { pointer, data: { id, ...suggestion } };
    }
  },
};

function* contacts(
  terms: Agreement,
  items: ItemIndex,
): Generator<readonly [id: string | undefined, pointer: string]> {
  yield [terms.facilitator?.contact, '/facilitator/contact'];
  yield [terms.facilitator?.alternate, '/facilitator/alternate'];
  for (const { value, pointer } of activeItems(items, 'parties')) {
    yield [value['represented-by']?.contact, `${pointer}/represented-by/contact`];
    yield [value['notices-to']?.contact, `${pointer}/notices-to/contact`];
    for (const [index, point] of (value['contact-points'] ?? []).entries()) {
      yield [point.contact, `${pointer}/contact-points/${index}/contact`];
      yield [point['alternate-contact'], `${pointer}/contact-points/${index}/alternate-contact`];
    }
  }
  for (const { value, pointer } of activeItems(items, 'others')) yield [value.contact, `${pointer}/contact`];
  for (const { value, pointer } of activeItems(items, 'members')) {
    yield [value.contact, `${pointer}/contact`];
    yield [value.alternate, `${pointer}/alternate`];
  }
}

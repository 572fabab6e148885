/** Where a tender will bring a party, it is marked what must bind it. */
import type { ItemIndex } from '../../domain/item-index.js';
import { singleParts } from '../../domain/open-questions.js';
import type { Agreement } from '../../domain/schema-types.js';
import { activeItems, isActive } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'supplier-items-marked',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement, items }) {
    if (bindsSupplier(agreement.terms, items)) return;
    for (const { id, pointer, value } of activeItems(items, 'parties')) {
      if (value.kind === 'to-be-tendered') yield { pointer, at: 'key', data: { id } };
    }
  },
};

function bindsSupplier(terms: Agreement, items: ItemIndex): boolean {
  const parts: readonly (object | undefined)[] = singleParts.map((name) => terms[name]);
  const active = [...items.items.values()].filter((item) => isActive(items, item));
  return [...parts, ...active.map(({ value }) => value)].some((value) => {
    const mark = value !== undefined && 'binds-supplier' in value ? value['binds-supplier'] : undefined;
    return mark === 'required' || mark === 'optional';
  });
}

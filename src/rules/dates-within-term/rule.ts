/** What is to be done falls within the term of the agreement. */
import { firstDayOf, lastDayOf, renewsTacitly } from '../../domain/term.js';
import { activeItems } from '../../domain/typed-items.js';
import type { ItemIndex } from '../../domain/item-index.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'dates-within-term',
  category: 'term',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, items }) {
    const { term } = agreement.terms;
    if (term === undefined) return;
    const first = firstDayOf(term);
    const last = renewsTacitly(term) ? undefined : lastDayOf(term);
    // A term that ends before it begins is another rule's; nothing could fall within it.
    if (first !== undefined && last !== undefined && last < first) return;
    for (const [date, pointer] of datesOf(items)) {
      if (date === undefined) continue;
      if (first !== undefined && date < first) yield { pointer, data: { fault: 'before', date, first } };
      else if (last !== undefined && date > last) yield { pointer, data: { fault: 'after', date, last } };
    }
  },
};

function* datesOf(items: ItemIndex): Generator<readonly [date: string | undefined, pointer: string]> {
  for (const { value, pointer } of activeItems(items, 'commitments')) {
    for (const field of ['due', 'from', 'until'] as const) yield [value[field], `${pointer}/${field}`];
  }
  for (const { value, pointer } of activeItems(items, 'milestones')) yield [value.due, `${pointer}/due`];
  for (const { value, pointer } of activeItems(items, 'contributions')) yield [value.due, `${pointer}/due`];
}

/** What an agreement takes over from the one it is under says the same there. */
import type { AgreementFile, Folder } from '../../domain/folder.js';
import { walkItems, type Item } from '../../domain/item-index.js';
import { relationsOf, type Relation } from '../../domain/related-agreements.js';
import type { AgreementRule, Problem } from '../rule.js';

/** Kinds by which one agreement works out another without changing it. */
const worksOut: ReadonlySet<Relation['kind']> = new Set(['under', 'carries-out', 'annexed']);

/** What may not differ, by the list that the item stands in. */
const fields: ReadonlyMap<string, readonly string[]> = new Map([
  ['commitments', ['accountable', 'due', 'every', 'force']],
  ['milestones', ['due', 'owner']],
  ['goals', ['owner']],
  ['indicators', ['unit', 'target', 'baseline']],
  ['contributions', ['from', 'to', 'amount', 'due']],
]);

export const rule: AgreementRule = {
  id: 'nested-terms-agree',
  category: 'references',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, folder, items }) {
    for (const upper of uppersOf(agreement, folder)) {
      for (const { path, list, pointer, value } of walkItems(upper.terms)) {
        const own = items.items.get(path);
        if (own === undefined || own.path !== path) continue;
        yield* differences(own, { path, list, pointer, value }, upper.id);
      }
    }
  },
};

/** Where a relation says which decides, two agreements may differ. */
function uppersOf(agreement: AgreementFile, folder: Folder): readonly AgreementFile[] {
  return relationsOf(agreement, folder)
    .filter(({ relation, to }) => worksOut.has(relation.kind) && to.terms.status !== 'ended')
    .filter(({ relation }) => relation.precedence === undefined)
    .map(({ to }) => to);
}

type Taken = Pick<Item, 'path' | 'list' | 'pointer' | 'value'>;

function* differences(own: Item, upper: Taken, agreement: string): Generator<Problem> {
  for (const field of fields.get(own.list) ?? []) {
    const [mine, theirs] = [own.value[field], upper.value[field]];
    if (mine === undefined || theirs === undefined || said(mine) === said(theirs)) continue;
    const pointer = `${own.pointer}/${field}`;
    yield { pointer, data: { id: own.id, field, own: said(mine), other: said(theirs), agreement } };
  }
}

/** A value in one line, the same for the same value whatever the order of its fields. */
function said(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return parts.map(([name, part]) => `${name} ${said(part)}`).join(', ');
}

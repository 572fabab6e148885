/** No agreement rests on itself, replaces itself or amends itself by way of others. */
import { findCycles } from '../../domain/find-cycles.js';
import { allRelations, type Relation, type RelationTo } from '../../domain/related-agreements.js';
import type { WorkspaceRule } from '../rule.js';

/** What one agreement says of another that cannot also hold the other way round. */
const oneWay: ReadonlyMap<Relation['kind'], string> = new Map([
  ['under', 'rests'],
  ['carries-out', 'rests'],
  ['annexed', 'rests'],
  ['replaces', 'replaces'],
  ['amends', 'amends'],
]);

export const rule: WorkspaceRule = {
  id: 'relations-without-cycle',
  category: 'references',
  severity: 'error',
  scope: 'workspace',
  *check({ folder }) {
    const relations = allRelations(folder);
    for (const fault of new Set(oneWay.values())) {
      for (const { cycle, closing } of findCycles(arrowsOf(relations, fault))) {
        const { from, pointer } = closing.relation;
        yield { file: from.file, pointer, data: { fault, cycle } };
      }
    }
  },
};

interface Resting {
  readonly to: string;
  readonly relation: RelationTo;
}

function arrowsOf(relations: readonly RelationTo[], way: string): ReadonlyMap<string, readonly Resting[]> {
  const arrows = new Map<string, Resting[]>();
  for (const each of relations) {
    if (oneWay.get(each.relation.kind) !== way) continue;
    const arrow = { to: each.to.id, relation: each };
    const known = arrows.get(each.from.id);
    if (known === undefined) arrows.set(each.from.id, [arrow]);
    else known.push(arrow);
  }
  return arrows;
}

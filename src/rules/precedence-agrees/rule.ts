/** Two agreements that say which of them decides say the same. */
import { allRelations, pairOf, type RelationTo } from '../../domain/related-agreements.js';
import type { WorkspaceRule } from '../rule.js';

export const rule: WorkspaceRule = {
  id: 'precedence-agrees',
  category: 'references',
  severity: 'error',
  scope: 'workspace',
  *check({ folder }) {
    const first = new Map<string, RelationTo>();
    for (const each of allRelations(folder)) {
      const decides = decider(each);
      if (decides === undefined) continue;
      const pair = pairOf(each.from.id, each.to.id);
      const other = first.get(pair);
      if (other === undefined) first.set(pair, each);
      else if (decider(other) !== decides) {
        const data = { id: other.from.id, decides, other: decider(other) ?? '' };
        yield { file: each.from.file, pointer: `${each.pointer}/precedence`, data };
      }
    }
  },
};

/** The agreement that decides, by its id. */
function decider({ from, to, relation: { precedence } }: RelationTo): string | undefined {
  if (precedence === undefined) return undefined;
  return precedence === 'this' ? from.id : to.id;
}

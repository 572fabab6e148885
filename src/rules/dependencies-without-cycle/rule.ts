/** Nothing waits, by a chain of dependencies, for itself. */
import { findCycles } from '../../domain/find-cycles.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { pathReferences } from '../../domain/path-references.js';
import type { AgreementRule } from '../rule.js';

interface Dependency {
  readonly to: string;
  readonly pointer: string;
}

export const rule: AgreementRule = {
  id: 'dependencies-without-cycle',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { cycle, closing } of findCycles(readDependencies(items)))
      yield { pointer: closing.pointer, data: { cycle } };
  },
};

function readDependencies(items: ItemIndex): ReadonlyMap<string, readonly Dependency[]> {
  const dependencies = new Map<string, Dependency[]>();
  for (const { from, path, pointer, field } of pathReferences(items)) {
    const to = items.get(path)?.path;
    if (field !== 'depends-on' || to === undefined) continue;
    dependencies.set(from, [...(dependencies.get(from) ?? []), { to, pointer }]);
  }
  return dependencies;
}

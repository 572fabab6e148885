/** Nothing waits, by a chain of dependencies, for itself. */
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
    const dependencies = readDependencies(items);
    const finished = new Set<string>();
    for (const start of dependencies.keys()) {
      for (const { cycle, pointer } of findCycles(start, dependencies, finished))
        yield { pointer, data: { cycle } };
    }
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

/** Walks in depth without recursion: a chain may be as long as the file allows. Each cycle is told once. */
function* findCycles(
  start: string,
  dependencies: ReadonlyMap<string, readonly Dependency[]>,
  finished: Set<string>,
): Generator<{ readonly cycle: readonly string[]; readonly pointer: string }> {
  if (finished.has(start)) return;
  const way = [{ path: start, next: 0 }];
  const onWay = new Set([start]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const dependency = dependencies.get(step.path)?.[step.next];
    step.next += 1;
    if (dependency === undefined) {
      finished.add(step.path);
      onWay.delete(step.path);
      way.pop();
    } else if (onWay.has(dependency.to)) {
      const paths = way.map(({ path }) => path);
      yield {
        cycle: [...paths.slice(paths.indexOf(dependency.to)), dependency.to],
        pointer: dependency.pointer,
      };
    } else if (!finished.has(dependency.to)) {
      way.push({ path: dependency.to, next: 0 });
      onWay.add(dependency.to);
    }
  }
}

/** What changed between two versions of agreed terms: items added, removed and renamed, fields from old to new. */
import { walkItems, type Item } from './item-index.js';

export type TermChange =
  | { readonly change: 'added' | 'removed'; readonly path: string }
  | { readonly change: 'renamed'; readonly path: string; readonly from: string }
  /** `field` as `target.value`; the empty path is the agreement itself. Absent before or after: `undefined`. */
  | {
      readonly change: 'field';
      readonly path: string;
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    };

/** The agreement itself first, then its items in the order of the new version, then what was removed. Reads any values. */
export function changedTerms(before: unknown, after: unknown): readonly TermChange[] {
  const [old, now] = [itemsByPath(before), itemsByPath(after)];
  const former = formerPaths(old, now);
  const changes: TermChange[] = [
    ...changedFields('', before, after, new Set([...old.keys(), ...now.keys()])),
  ];
  const added = new Set<string>();
  for (const [path, item] of now) {
    const from = former.get(path) ?? path;
    const was = old.get(from);
    if (was === undefined) {
      added.add(path);
      if (!added.has(outer(path))) changes.push({ change: 'added', path });
      continue;
    }
    if (from !== path) changes.push({ change: 'renamed', path, from });
    changes.push(...changedFields(path, was.value, item.value, inner(path, now), inner(from, old)));
  }
  const kept = new Set([...now.keys()].map((path) => former.get(path) ?? path));
  for (const path of old.keys()) {
    if (!kept.has(path) && (kept.has(outer(path)) || !old.has(outer(path))))
      changes.push({ change: 'removed', path });
  }
  return changes;
}

function itemsByPath(terms: unknown): ReadonlyMap<string, Item> {
  return new Map(Array.from(walkItems(terms), (item) => [item.path, item]));
}

/** New path -> the path it had, where the item says so (`formerly`) and the old one is gone. */
function formerPaths(
  old: ReadonlyMap<string, Item>,
  now: ReadonlyMap<string, Item>,
): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  for (const [path, { value }] of now) {
    const names: unknown = value['formerly'];
    if (old.has(path) || !Array.isArray(names)) continue;
    const from = names.find(
      (name): name is string => typeof name === 'string' && old.has(name) && !now.has(name),
    );
    if (from !== undefined) former.set(path, from);
  }
  return former;
}

function outer(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

/** Items inside an item, as seen from it. */
function inner(path: string, items: ReadonlyMap<string, Item>): ReadonlySet<string> {
  const start = `${path}/`;
  return new Set(
    [...items.keys()].filter((other) => other.startsWith(start)).map((other) => other.slice(start.length)),
  );
}

function* changedFields(
  path: string,
  before: unknown,
  after: unknown,
  ...inside: readonly ReadonlySet<string>[]
): Generator<TermChange> {
  const items = new Set(inside.flatMap((paths) => [...paths]));
  const [old, now] = [leaves(before, items), leaves(after, items)];
  for (const field of new Set([...now.keys(), ...old.keys()])) {
    const [was, is] = [old.get(field), now.get(field)];
    if (JSON.stringify(was) !== JSON.stringify(is))
      yield { change: 'field', path, field, before: was, after: is };
  }
}

/** Every value that is no block of keys, by the keys that lead to it; items inside are left to themselves. */
function leaves(
  value: unknown,
  items: ReadonlySet<string>,
  keys: readonly string[] = [],
): ReadonlyMap<string, unknown> {
  if (items.has(keys.join('/'))) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value === undefined ? new Map() : new Map([[keys.join('.'), value]]);
  }
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leaves(part, items, [...keys, key])]));
}

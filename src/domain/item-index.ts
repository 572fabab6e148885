/**
 * The items of an agreement by path: `goals/safe-dike/indicators/kilometres-done`.
 * A path may be written short (`kilometres-done`) where only one item ends so.
 */
import { jsonPointer } from './json-pointer.js';
import type { Agreement } from './schema-types.js';

export interface Item {
  /** In full. */
  readonly path: string;
  /** The map it stands in: `goals`, `indicators`, `commitments`, … */
  readonly list: string;
  readonly id: string;
  /** Where it stands in agreement.yaml. */
  readonly pointer: string;
  /** The item itself, as the file says it. */
  readonly value: Readonly<Record<string, unknown>>;
}

export type Lookup =
  | { readonly found: 'one'; readonly path: string }
  | { readonly found: 'none' }
  /** The paths a short form could mean. */
  | { readonly found: 'several'; readonly paths: readonly string[] };

export interface ItemIndex {
  /** What the items stand in. */
  readonly terms: Agreement;
  /** By full path, in the order of the file. */
  readonly items: ReadonlyMap<string, Item>;
  /** Resolves a full, short or former path (`formerly`). */
  resolve(path: string): Lookup;
  /** The item a path means, when it means exactly one. */
  get(path: string): Item | undefined;
  /** All items of one list: `ofList('commitments')`. */
  ofList(list: string): readonly Item[];
  /** Ids of every party and group. */
  readonly partyIds: ReadonlySet<string>;
  readonly groupIds: ReadonlySet<string>;
  /** Ids of bodies, and of who is involved without being a party: they can do and receive things too. */
  readonly otherIds: ReadonlySet<string>;
}

/** Maps of items at the top of an agreement, and maps of items inside items. */
export const itemLists = [
  'conditions',
  'approvals',
  'parties',
  'groups',
  'others',
  'recitals',
  'definitions',
  'principles',
  'goals',
  'expectations',
  'offers',
  'commitments',
  'rights',
  'milestones',
  'contributions',
  'bodies',
  'risks',
  'reporting',
  'data-sharing',
  'evaluation',
  'clauses',
  'documents',
] as const;

const nestedLists: ReadonlyMap<string, string> = new Map([
  ['goals', 'indicators'],
  ['bodies', 'members'],
]);

/** Items in single objects: `facilitator.tasks`, `budget.lines`, `exit.terminations`. */
const listsInObjects: readonly (readonly [object: string, list: string])[] = [
  ['facilitator', 'tasks'],
  ['budget', 'lines'],
  ['budget', 'pools'],
  ['health', 'statements'],
  ['exit', 'terminations'],
];

/**
 * @param terms the agreed terms
 * @param otherPaths paths that exist in the file beside those in `terms` (parts left out because they broke the schema)
 */
export function indexItems(terms: Agreement, otherPaths: Iterable<string> = []): ItemIndex {
  const items = new Map<string, Item>();
  for (const item of walkItems(terms)) items.set(item.path, item);
  const former = formerPaths(items.values());
  const known = new Set<string>(items.keys());
  for (const path of otherPaths) known.add(path);
  const byList = groupByList(items.values());
  let byEnding: ReadonlyMap<string, readonly string[]> | undefined;

  const resolve = (path: string): Lookup => {
    if (known.has(path)) return { found: 'one', path };
    const now = former.get(path);
    if (now !== undefined) return { found: 'one', path: now };
    byEnding ??= groupByEnding(known);
    const paths = byEnding.get(path) ?? [];
    const [only] = paths;
    if (only === undefined) return { found: 'none' };
    return paths.length === 1 ? { found: 'one', path: only } : { found: 'several', paths };
  };
  const ids = idsOfInvolved(known);

  return {
    terms,
    items,
    resolve,
    get: (path) => {
      const lookup = resolve(path);
      return lookup.found === 'one' ? items.get(lookup.path) : undefined;
    },
    ofList: (list) => byList.get(list) ?? [],
    partyIds: ids.parties,
    groupIds: ids.groups,
    otherIds: ids.others,
  };
}

interface Indexed {
  readonly terms: Agreement;
  readonly itemPaths: Iterable<string>;
}

/** Of the agreement that was asked about last: it is folded and checked before the next, and of many all would be kept. */
let last: { agreement: Indexed; items: ItemIndex } | undefined;

/** The index of an agreement as its file stands. */
export function itemsOf(agreement: Indexed): ItemIndex {
  if (last?.agreement !== agreement)
    last = { agreement, items: indexItems(agreement.terms, agreement.itemPaths) };
  return last.items;
}

function idsOfInvolved(
  paths: Iterable<string>,
): Record<'parties' | 'groups' | 'others', ReadonlySet<string>> {
  const parties = new Set<string>();
  const groups = new Set<string>();
  const others = new Set<string>();
  const byList = new Map([
    ['parties', parties],
    ['groups', groups],
    ['others', others],
    ['bodies', others],
  ]);
  for (const path of paths) {
    const slash = path.indexOf('/');
    const id = path.slice(slash + 1);
    // What stands inside a body is a member.
    if (!id.includes('/')) byList.get(path.slice(0, slash))?.add(id);
  }
  return { parties, groups, others };
}

/** Every item of the terms; also usable on values that break the schema. */
export function* walkItems(terms: unknown): Generator<Item> {
  for (const list of itemLists) {
    for (const item of itemsOfMap(terms, [list])) {
      yield item;
      const nested = nestedLists.get(list);
      if (nested !== undefined) yield* itemsOfMap(terms, [list, item.id, nested]);
    }
  }
  for (const place of listsInObjects) yield* itemsOfMap(terms, place);
}

function* itemsOfMap(terms: unknown, place: readonly string[]): Generator<Item> {
  let map: unknown = terms;
  for (const key of place) map = isRecord(map) && Object.hasOwn(map, key) ? map[key] : undefined;
  if (!isRecord(map)) return;
  const list = place[place.length - 1] ?? '';
  const path = place.join('/');
  const pointer = jsonPointer(place);
  for (const id of Object.keys(map)) {
    const value = map[id];
    if (!isRecord(value)) continue;
    yield { path: `${path}/${id}`, list, id, pointer: pointer + jsonPointer([id]), value };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formerPaths(items: Iterable<Item>): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  for (const item of items) {
    const paths = item.value['formerly'];
    if (!Array.isArray(paths)) continue;
    for (const path of paths) if (typeof path === 'string') former.set(path, item.path);
  }
  return former;
}

function groupByList(items: Iterable<Item>): ReadonlyMap<string, readonly Item[]> {
  const byList = new Map<string, Item[]>();
  for (const item of items) {
    const list = byList.get(item.list);
    if (list === undefined) byList.set(item.list, [item]);
    else list.push(item);
  }
  return byList;
}

/** `a/b/c/d` ends in `b/c/d`, `c/d` and `d`. */
function groupByEnding(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byEnding = new Map<string, string[]>();
  for (const path of paths) {
    let slash = path.indexOf('/');
    while (slash !== -1) {
      const ending = path.slice(slash + 1);
      const group = byEnding.get(ending);
      if (group === undefined) byEnding.set(ending, [path]);
      else group.push(path);
      slash = path.indexOf('/', slash + 1);
    }
  }
  return byEnding;
}

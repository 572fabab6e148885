/** Where an agreement refers to its own items, or to those of another agreement, by path. */
import type { AgreementFile, Folder } from './folder.js';
import { itemsOf, type ItemIndex, type Lookup } from './item-index.js';
import { jsonPointer } from './json-pointer.js';
import { oncePer } from './once-per.js';
import type { Agreement } from './schema-types.js';
import { isActive } from './typed-items.js';
import { valuesAt } from './values-at.js';

export interface PathReference {
  /** As it is written: in full or short, perhaps with another agreement in front. */
  readonly path: string;
  readonly pointer: string;
  /** The item or part that refers. */
  readonly from: string;
  /** The property that refers. */
  readonly field: string;
  /** The lists an item meant here can stand in; absent where any will do. */
  readonly lists?: readonly string[];
}

const goals = ['goals', 'indicators'];
const work = ['commitments', 'milestones', 'conditions', 'approvals', 'contributions'];
const wishes = ['expectations', 'offers'];

/** What may set a clock running. */
const events = ['commitments', 'milestones', 'rights', 'reporting', 'evaluation', 'conditions', 'approvals'];

type Fields = ReadonlyMap<string, readonly string[] | 'any'>;

/** List of the item that refers -> property, with points between keys -> lists of the items it may mean. */
const fieldsOfItems: ReadonlyMap<string, Fields> = new Map<string, Fields>([
  [
    'commitments',
    new Map([
      ['serves', goals],
      ['depends-on', [...work, 'expectations']],
      ['trigger.after', events],
    ]),
  ],
  ['rights', new Map([['after', events]])],
  [
    'milestones',
    new Map([
      ['goal', ['goals']],
      ['depends-on', work],
    ]),
  ],
  ['expectations', new Map([['answered-by', ['commitments']]])],
  [
    'offers',
    new Map([
      ['answers', ['expectations']],
      ['depends-on', [...work, ...wishes]],
      ['answered-by', ['commitments']],
    ]),
  ],
  ['evaluation', new Map([['of', 'any']])],
  ['pools', new Map([['lines', ['lines']]])],
]);

const fieldsOfParts: readonly (readonly [part: keyof Agreement, fields: Fields])[] = [
  ['budget', new Map([['recalibration.indicator', ['indicators']]])],
  ['exit', new Map([['surviving', 'any']])],
];

/** Every reference by path in the agreement; those of withdrawn items are left out. */
export const pathReferences = oncePer((items: ItemIndex): readonly PathReference[] => [
  ...referencesOfItems(items),
  ...fieldsOfParts.flatMap(([part, fields]) => [
    ...referencesIn(items.terms[part], { from: part, pointer: `/${part}`, fields }),
  ]),
]);

function* referencesOfItems(items: ItemIndex): Generator<PathReference> {
  for (const [list, fields] of fieldsOfItems) {
    for (const item of items.ofList(list)) {
      if (!isActive(items, item)) continue;
      yield* referencesIn(item.value, { from: item.path, pointer: item.pointer, fields });
    }
  }
}

function* referencesIn(
  value: unknown,
  { from, pointer, fields }: { readonly from: string; readonly pointer: string; readonly fields: Fields },
): Generator<PathReference> {
  for (const [field, lists] of fields) {
    for (const [found, keys] of valuesAt(value, field)) {
      for (const [path, place] of textsIn(found)) {
        const at = pointer + jsonPointer([...keys, ...place]);
        yield { path, pointer: at, from, field, ...(lists === 'any' ? {} : { lists }) };
      }
    }
  }
}

function* textsIn(value: unknown): Generator<readonly [path: string, keys: readonly number[]]> {
  if (typeof value === 'string') yield [value, []];
  if (!Array.isArray(value)) return;
  for (const [index, part] of value.entries()) if (typeof part === 'string') yield [part, [index]];
}

/** A path and the agreement it is in: `dike:goals/safe-dike` is in another one. */
export interface ResolvedPath {
  /** The agreement; absent when the folder has none of that name. */
  readonly agreement?: AgreementFile;
  /** Its items. */
  readonly items: ItemIndex;
  /** The path without the agreement in front. */
  readonly path: string;
  readonly lookup: Lookup;
}

/** Looks a path up in the agreement it is written in, or in the one that it names. */
export function resolvePath(
  path: string,
  at: { readonly folder: Folder; readonly agreement: AgreementFile; readonly items: ItemIndex },
): ResolvedPath {
  const colon = path.indexOf(':');
  if (colon === -1) {
    return { agreement: at.agreement, items: at.items, path, lookup: at.items.resolve(path) };
  }
  const inner = path.slice(colon + 1);
  const agreement = at.folder.agreements.get(path.slice(0, colon));
  if (agreement === undefined) return { items: at.items, path: inner, lookup: { found: 'none' } };
  const items = itemsOf(agreement);
  return { agreement, items, path: inner, lookup: items.resolve(inner) };
}

/** What a misspelled path may have been meant as: paths in full when it was written in full, else their last ids. */
export function pathCandidates(path: string, paths: ReadonlySet<string>): readonly string[] {
  if (path.includes('/')) return [...paths];
  return [...paths].map((full) => full.slice(full.lastIndexOf('/') + 1));
}

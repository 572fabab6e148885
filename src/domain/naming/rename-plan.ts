/** What has to change, file by file, for something to have another id. Records stay as they are: `formerly` keeps them true. */
import type { Edit } from '../fix.js';
import type { Folder } from '../folder.js';
import { indexItems, type Item } from '../item-index.js';
import { isWithin } from '../item-path.js';
import { jsonPointer, pointerKeys } from '../json-pointer.js';
import { isSame, type Named, type NamedPlace } from './named-place.js';
import { namedPlaces } from './named-places.js';

export interface RenamePlan {
  readonly from: Named;
  readonly to: Named;
  /** By file; keys get their names last. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
}

export function idOf({ path }: Named): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isInRecord({ file }: Pick<NamedPlace, 'file'>): boolean {
  return /^agreements\/[^/]+\/(?:progress|meetings|signatures)\//.test(file);
}

export function renamed(from: Named, id: string): Named {
  return { ...from, path: from.path.slice(0, from.path.lastIndexOf('/') + 1) + id };
}

export function planRename(folder: Folder, from: Named, id: string): RenamePlan {
  const to = renamed(from, id);
  const places = namedPlaces(folder).filter(({ named }) => isSame(named, from));
  const open = places.filter((place) => !isInRecord(place) && place.written === idOf(from));
  const edits = new Map<string, Edit[]>();
  const add = (file: string, more: readonly Edit[]): void => {
    edits.set(file, [...(edits.get(file) ?? []), ...more]);
  };
  for (const { agreement, item } of itemsWithin(folder, from))
    add(
      agreement.file,
      formerEdits(item, to.path + item.path.slice(from.path.length), formsOf(item, folder)),
    );
  for (const { file, pointer, value, part } of open) {
    if (value === undefined || part === undefined) continue;
    const written = value.slice(0, part.from) + id + value.slice(part.to);
    add(file, [{ op: 'replace', path: pointer, value: written }]);
  }
  for (const { file, pointer, at } of open)
    if (at === 'key') add(file, [{ op: 'move', from: pointer, path: besideKey(pointer, id) }]);
  return { from, to, edits };
}

function besideKey(pointer: string, id: string): string {
  return jsonPointer([...pointerKeys(pointer).slice(0, -1), id]);
}

type Declared = { readonly agreement: { readonly id: string; readonly file: string }; readonly item: Item };

/** The item, in every agreement that has it, and what stands in it. */
function* itemsWithin({ agreements }: Folder, { agreement: only, path }: Named): Generator<Declared> {
  for (const agreement of agreements.values()) {
    if (only !== undefined && agreement.id !== only) continue;
    for (const item of indexItems(agreement.terms).items.values())
      if (isWithin(item.path, path)) yield { agreement, item };
  }
}

/** As records write the path of the item. */
function formsOf({ path }: Item, folder: Folder): ReadonlySet<string> {
  const forms = namedPlaces(folder).flatMap((place) =>
    isInRecord(place) &&
    place.path !== undefined &&
    place.part?.to === place.value?.length &&
    place.named.path === path
      ? [place.path]
      : [],
  );
  return new Set([path, ...forms]);
}

/** Lists whose items cannot say what they were called. */
const withoutFormer: ReadonlySet<string> = new Set(['members']);

function formerEdits(item: Item, newPath: string, forms: ReadonlySet<string>): readonly Edit[] {
  if (withoutFormer.has(item.list)) return [];
  const known: unknown = item.value['formerly'];
  const former = Array.isArray(known) ? known.map(String) : [];
  const more = [...forms].filter((form) => form !== newPath && !former.includes(form));
  const place = `${item.pointer}/formerly`;
  if (former.length === 0) return [{ op: 'add', path: place, value: more }];
  // It gets a name back that it had.
  const back = former.indexOf(newPath);
  const [first, ...rest] = more;
  const replaced = back !== -1 && first !== undefined;
  return [
    ...(replaced ? [{ op: 'replace', path: `${place}/${back}`, value: first } as const] : []),
    ...(replaced ? rest : more).map((form) => ({ op: 'add', path: `${place}/-`, value: form }) as const),
  ];
}

/** Why something cannot have another id: what can be told beforehand, and what would mean something else afterwards. */
import type { Folder } from '../folder.js';
import { indexItems } from '../item-index.js';
import { isWithin } from '../item-path.js';
import type { Agreement } from '../schema-types.js';
import type { Named, NamedPlace } from './named-place.js';
import { namedPlaces } from './named-places.js';
import { renamed, type RenamePlan } from './rename-plan.js';

const longest = 80;

export function isIdForm(id: string): boolean {
  return id.length <= longest && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);
}

/** Ids of these are told apart by nothing but themselves. */
const participants = ['parties', 'groups', 'others', 'bodies'];

/** Whether something else has the id, or had it, where the two would be mistaken for each other. */
export function isTaken({ agreements, settings }: Folder, from: Named, id: string): boolean {
  const to = renamed(from, id).path;
  const [list = '', , inner] = to.split('/');
  const isParticipant = inner === undefined && [...participants, 'people'].includes(list);
  const paths = isParticipant ? participants.map((one) => `${one}/${id}`) : [to];
  if (isParticipant && Object.hasOwn(settings.people ?? {}, id)) return true;
  return [...agreements.values()]
    .filter((agreement) => from.agreement === undefined || from.agreement === agreement.id)
    .some(({ terms, itemPaths }) => paths.some((path) => itemPaths.has(path)) || wasOfOther(to, from, terms));
}

/** Whether another item was called so. */
function wasOfOther(to: string, from: Named, terms: Agreement): boolean {
  return [...indexItems(terms).items.values()].some(({ path, value }) => {
    const former: unknown = value['formerly'];
    return path !== from.path && Array.isArray(former) && former.includes(to);
  });
}

/** The first place that would not mean what it means now. @param after the folder with the edits of the plan */
export function changedMeaning(before: Folder, after: Folder, plan: RenamePlan): NamedPlace | undefined {
  const now = new Map(namedPlaces(after).map((place) => [keyOf(place), place.named]));
  const last = new Map(namedPlaces(before).map((place) => [keyOf(place), place]));
  return [...last.values()].find((place) => {
    const expected = afterwards(place.named, plan);
    const found = now.get(keyOf({ ...place, pointer: movedPointer(place, plan) }));
    return found?.path !== expected.path || found.agreement !== expected.agreement;
  });
}

/** Of the parts of a path, the last counts. */
function keyOf({ file, pointer, at }: Pick<NamedPlace, 'file' | 'pointer' | 'at'>): string {
  return [file, at, pointer].join('\n');
}

function afterwards(named: Named, { from, to }: RenamePlan): Named {
  if (named.agreement !== from.agreement || !isWithin(named.path, from.path)) return named;
  return { ...named, path: to.path + named.path.slice(from.path.length) };
}

function movedPointer({ file, pointer }: NamedPlace, { edits }: RenamePlan): string {
  for (const edit of edits.get(file) ?? []) {
    if (edit.op === 'move' && isWithin(pointer, edit.from))
      return edit.path + pointer.slice(edit.from.length);
  }
  return pointer;
}

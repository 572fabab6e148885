/** Finds the item that an entry is about, as people write it: in full, short, or by a former path. */
import type { AgreementFile } from './folder.js';
import { itemsOf } from './item-index.js';
import { nearest } from './nearest.js';
import { pathCandidates } from './path-references.js';
import type { AgreementState, EntryKind } from './state.js';

export type AboutLookup =
  | { readonly found: 'one'; readonly path: string }
  | { readonly found: 'several'; readonly paths: readonly string[] }
  | { readonly found: 'none'; readonly suggestion?: string };

/** The list that a kind of entry is always about. Kinds that open items, and the others, may be about anything. */
export const listAbout: ReadonlyMap<EntryKind, string> = new Map([
  ['measurement', 'indicators'],
  ['milestone', 'milestones'],
  ['commitment', 'commitments'],
  ['contribution', 'contributions'],
  ['expectation', 'expectations'],
  ['report', 'reporting'],
]);

/** Every path an entry of the kind can be about: items of the agreement and items that entries opened. */
export function pathsFor(
  kind: EntryKind,
  agreement: Pick<AgreementFile, 'terms' | 'itemPaths'>,
  state: Pick<AgreementState, 'items'>,
): readonly string[] {
  const opened = [...state.items.keys()].map((path) => path.split('#')[0] ?? '');
  const list = listAbout.get(kind);
  const all = [...new Set([...agreement.itemPaths, ...opened])];
  return list === undefined ? all : all.filter((path) => path.split('/').at(-2) === list);
}

/** Resolved among what the kind can be about, so that `permit` means the milestone in an entry about a milestone. */
export function findAbout(
  word: string,
  kind: EntryKind,
  agreement: AgreementFile,
  state: Pick<AgreementState, 'items'>,
): AboutLookup {
  const own = `${agreement.id}:`;
  const path = word.startsWith(own) ? word.slice(own.length) : word;
  // Items of other agreements are looked up by the check, which knows them.
  if (path.includes(':')) return { found: 'one', path };
  const paths = pathsFor(kind, agreement, state);
  if (paths.includes(path)) return { found: 'one', path };
  const endings = paths.filter((full) => full.endsWith(`/${path}`));
  const [only] = endings;
  if (only !== undefined)
    return endings.length === 1 ? { found: 'one', path: only } : { found: 'several', paths: endings };
  const former = itemsOf(agreement).resolve(path);
  if (former.found === 'one') return { found: 'one', path: former.path };
  const suggestion = nearest(path, pathCandidates(path, new Set(paths)));
  return suggestion === undefined ? { found: 'none' } : { found: 'none', suggestion };
}

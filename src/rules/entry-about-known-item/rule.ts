/** What a record is about stands in the agreement, or was opened by an earlier record. */
import { listAbout } from '../../domain/find-about.js';
import { indexItems } from '../../domain/item-index.js';
import { isOpeningKind, lifecycleOfPath } from '../../domain/lifecycles.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { resolvePath } from '../../domain/path-references.js';
import type { RecordedEntry } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'entry-about-known-item',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ folder, agreement, items, state }) {
    const opened = [...state.items.keys()].map((path) => path.split('#')[0] ?? '');
    const known = indexItems(agreement.terms, [...agreement.itemPaths, ...opened]);
    const paths = [...items.items.keys(), ...opened];
    for (const { entry, file } of state.entries) {
      const about = aboutItem(entry);
      if (about === undefined) continue;
      const list = listAbout.get(entry.kind);
      const { path, lookup } = resolvePath(about, { folder, agreement, items: known });
      const place = { file, pointer: '/about' };
      if (lookup.found === 'several') {
        yield { ...place, data: { path: about, fault: 'several', paths: lookup.paths } };
      } else if (lookup.found === 'none') {
        if (path !== about && isOpened(path)) continue;
        const suggestion = suggestionFor(about, candidates(about, paths, list));
        yield {
          ...place,
          data: { path: about, fault: 'none', ...suggestion },
        };
      } else if (list !== undefined && lookup.path.split('/').at(-2) !== list) {
        yield { ...place, data: { path: about, fault: 'other-kind', kind: entry.kind, list } };
      }
    }
  },
};

/** A reply is about a record; what moves an opened item without opening it is checked by `item-opened-once`. */
function aboutItem(entry: RecordedEntry['entry']): string | undefined {
  if (entry.kind === 'reply' || !('about' in entry)) return undefined;
  const moves = isOpeningKind(entry.kind) && !('opens' in entry && entry.opens !== undefined);
  return moves ? undefined : entry.about;
}

/** What records of another agreement opened is not known here. */
function isOpened(path: string): boolean {
  const lifecycle = lifecycleOfPath(path);
  return lifecycle !== undefined && isOpeningKind(lifecycle.kind);
}

function candidates(about: string, paths: readonly string[], list: string | undefined): readonly string[] {
  const fitting = list === undefined ? paths : paths.filter((path) => path.split('/').at(-2) === list);
  return about.includes('/') ? fitting : fitting.map((path) => path.slice(path.lastIndexOf('/') + 1));
}

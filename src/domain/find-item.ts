/** Looks up what a path means for an agreement and its entries together. */
import type { AgreementFile } from './folder.js';
import { indexItems } from './item-index.js';
import { isOpeningKind, lifecycleOf } from './lifecycles.js';
import type { FindItem } from './record-phrase.js';

/** Items of the agreement by any form of their path; items that entries opened by their full path, as they were opened. */
export function itemFinder({ terms, entries }: Pick<AgreementFile, 'terms' | 'entries'>): FindItem {
  const items = indexItems(terms);
  const opened = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { entry } of entries) {
    if (!isOpeningKind(entry.kind) || !('opens' in entry) || entry.opens === undefined) continue;
    const path = `${lifecycleOf(entry.kind).list}/${entry.opens}`;
    if (!opened.has(path)) opened.set(path, { ...entry });
  }
  return (path) => items.get(path)?.value ?? opened.get(path);
}

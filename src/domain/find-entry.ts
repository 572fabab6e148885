/** Finds an earlier entry by part of its id: ids are long, and their beginnings and endings tell them apart. */
import type { EntryFile } from './folder.js';

export type EntryLookup =
  | { readonly found: 'one'; readonly entry: EntryFile }
  | { readonly found: 'none' }
  | { readonly found: 'several'; readonly ids: readonly string[] };

/** The shortest part that is looked up: shorter ones fit by chance. */
const shortest = 4;

/** @param word the id, its beginning or its ending; in any case */
export function findEntry(entries: Iterable<EntryFile>, word: string): EntryLookup {
  const part = word.toUpperCase();
  const matches: EntryFile[] = [];
  for (const entry of entries) {
    if (entry.id === part) return { found: 'one', entry };
    if (part.length >= shortest && (entry.id.startsWith(part) || entry.id.endsWith(part)))
      matches.push(entry);
  }
  const [first] = matches;
  if (first === undefined) return { found: 'none' };
  return matches.length === 1
    ? { found: 'one', entry: first }
    : { found: 'several', ids: matches.map(({ id }) => id) };
}

/** Enough of an id to name it with: its last characters, which chance made. */
export function shortId(id: string): string {
  return id.slice(-8);
}

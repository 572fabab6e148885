/** Which party or group is meant by a word: its id, or its name in any language. */
import type { ItemIndex } from './item-index.js';
import { nearest } from './nearest.js';
import type { Text } from './schema-types.js';

export type PartyLookup =
  | { readonly found: 'one'; readonly id: string }
  | { readonly found: 'none'; readonly known: readonly string[]; readonly suggestion?: string };

export function partyNamed(word: string, items: ItemIndex): PartyLookup {
  const known = [...items.partyIds, ...items.groupIds];
  if (known.includes(word)) return { found: 'one', id: word };
  const names = known.flatMap((id) => namesOf(id, items).map((name) => [name, id] as const));
  const wanted = plain(word);
  const named = names.find(([name]) => plain(name) === wanted);
  if (named !== undefined) return { found: 'one', id: named[1] };
  const near = nearest(word, [...known, ...names.map(([name]) => name)]);
  const holding = names.find(
    ([name, id]) => wanted !== '' && (plain(name).includes(wanted) || id.includes(wanted)),
  );
  const suggestion = names.find(([name]) => name === near)?.[1] ?? near ?? holding?.[1];
  return suggestion === undefined ? { found: 'none', known } : { found: 'none', known, suggestion };
}

function namesOf(id: string, items: ItemIndex): readonly string[] {
  const { name, title } = (items.items.get(`parties/${id}`) ?? items.items.get(`groups/${id}`))?.value ?? {};
  const words = (name ?? title ?? '') as Text;
  return typeof words === 'string' ? [words] : Object.values(words);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

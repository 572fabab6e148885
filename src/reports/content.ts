/** Small pieces of content that several parts of a report need. */
import type { Phrase } from '../domain/phrases.js';
import type { Name } from '../domain/name.js';
import type { ItemIndex } from '../domain/item-index.js';
import type { Text } from '../domain/schema-types.js';
import { say, text, type Block, type Column, type Content, type Inline, type Table } from './document.js';
import type { NameOf } from './names.js';

export const phrase = (one: Phrase): Content => [say(one)];

export const nothing: Content = [];

/** One paragraph; none of nothing. */
export const paragraphs = (content: Content): readonly Block[] =>
  content.length === 0 ? [] : [{ type: 'paragraph', content }];

/** "Municipality of Oosterwold, Water Board Vallei and project leader (Province)". Empty for nobody. */
export function names(ids: readonly string[], nameOf: NameOf): Content {
  const all: readonly Name[] = ids.map(nameOf);
  return all.length === 0 ? nothing : [say({ code: 'report.names', data: { names: all } })];
}

export function heading(level: 1 | 2 | 3 | 4, id: string, content: Content): Block {
  return { type: 'heading', level, id, content };
}

export function table(
  caption: Content,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
): Table {
  return { type: 'table', caption, columns, rows };
}

export const column = (one: Phrase, more: Omit<Column, 'title'> = {}): Column => ({
  title: phrase(one),
  ...more,
});

/** People's words as a title: a sentence loses its full stop, so that it may be followed by a colon. */
export function asTitle(words: Text): Text {
  if (typeof words === 'string') return words.replace(/(?<![.\s])\.\s*$/, '');
  return Object.fromEntries(
    Object.entries(words).map(([language, own]) => [language, asTitle(own) as string]),
  );
}

/** What an item is called: its title, what it says, else its path. */
export function titleOf(path: string, items: ItemIndex): Inline {
  const value = items.get(path)?.value ?? {};
  const words = (value['title'] ?? value['what'] ?? value['definition'] ?? value['name']) as Text | undefined;
  return words === undefined ? { type: 'code', text: path } : text(asTitle(words));
}

/** Puts content one after the other with a space between what is there. */
export function spaced(...parts: readonly Content[]): Content {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, position) => (position === 0 ? part : [text(' '), ...part]));
}

/** Puts content one after the other with a semicolon between what is there. */
export function separated(...parts: readonly Content[]): Content {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, position) =>
      position === 0 ? part : [say({ code: 'renderer.semicolon', data: {} }), ...part],
    );
}

/** "Storage realised: 52,000 of 60,652 m³ expected by …". Of one of them, that alone. */
export function labelled(label: Content, content: Content): Content {
  if (label.length === 0 || content.length === 0) return [...label, ...content];
  return [...label, say({ code: 'renderer.colon', data: {} }), ...content];
}

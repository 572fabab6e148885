/** What a document needs to say an item: who ids stand for, in which language its words are, and the numbers of its articles. */
import type { Folder } from '../../domain/folder.js';
import type { ItemIndex } from '../../domain/item-index.js';
import type { Agreement, PartyReference, Source, Text } from '../../domain/schema-types.js';
import { names, nothing, phrase, separated } from '../content.js';
import { text, type Content } from '../document.js';
import { nameFinder } from '../names.js';

export interface Numbers {
  /** The number of an article of the document, by the full path of the item or the name of the part. */
  readonly articles: ReadonlyMap<string, string>;
  /** The number of an annex or other document, by the id of the document. */
  readonly annexes: ReadonlyMap<string, string>;
}

export interface Frame {
  readonly terms: Agreement;
  readonly items: ItemIndex;
  readonly numbers: Numbers;
  /** The parties' own words, in the language they are written in. */
  readonly own: (words: Text) => Content;
  readonly parties: (references: readonly PartyReference[]) => Content;
  /** People by function, never by name. */
  readonly people: (ids: readonly string[]) => Content;
  /** "articles 4.1 and 4.2"; what has no number is shown by its path. */
  readonly articles: (paths: readonly string[]) => Content;
  /** Where it stands; of the authoritative text, its article alone unless it is to be named. */
  readonly source: (source: Source, naming: boolean) => Content;
}

export function frameFor(folder: Folder, items: ItemIndex, numbers: Numbers): Frame {
  const { terms } = items;
  const nameOf = nameFinder(folder, items);
  const own = ownWords(terms);
  return {
    terms,
    items,
    numbers,
    own,
    people: (ids) => names(ids, nameOf),
    parties: (references) => {
      const plain = references.filter((one): one is string => typeof one === 'string');
      if (plain.length === references.length) return names(plain, nameOf);
      return separated(
        ...references.map((one) =>
          typeof one === 'string'
            ? names([one], nameOf)
            : phrase({ code: 'document.each-of', data: { name: nameOf(one.each) } }),
        ),
      );
    },
    articles: (paths) => numbered(paths, items, numbers),
    source: (source, naming) => sourceWords(source, naming, terms, numbers),
  };
}

/** A text in one language is in the language of the agreement, whatever the language of the document. */
function ownWords({ languages }: Agreement): (words: Text) => Content {
  const [language] = languages ?? [];
  return (words) => [
    text(typeof words === 'string' && language !== undefined ? { [language]: words } : words),
  ];
}

function numbered(paths: readonly string[], items: ItemIndex, { articles, annexes }: Numbers): Content {
  const found = paths.map((path) => {
    const full = items.get(path)?.path ?? path;
    const id = full.startsWith('documents/') ? full.slice('documents/'.length) : '';
    return { path: full, article: articles.get(full), annex: annexes.get(id) };
  });
  const own = [...new Set(found.flatMap(({ article }) => (article === undefined ? [] : [article])))];
  const other = [...new Set(found.flatMap(({ annex }) => (annex === undefined ? [] : [annex])))];
  const unknown = found.filter(({ article, annex }) => article === undefined && annex === undefined);
  return separated(
    own.length === 0 ? nothing : phrase({ code: 'document.articles', data: { numbers: own } }),
    other.length === 0 ? nothing : phrase({ code: 'document.annexes', data: { numbers: other } }),
    ...unknown.map(({ path }): Content => [{ type: 'code', text: path }]),
  );
}

/** The id of the document whose text decides; undefined when that is the text of the file itself. */
export function authoritativeDocument({ authoritative }: Agreement): string | undefined {
  return authoritative?.startsWith('document:') === true
    ? authoritative.slice('document:'.length)
    : undefined;
}

function sourceWords(
  { document, article }: Source,
  naming: boolean,
  terms: Agreement,
  { annexes }: Numbers,
): Content {
  const decisive = document === authoritativeDocument(terms);
  const number = annexes.get(document) ?? document;
  const where = decisive
    ? phrase({ code: 'document.signed-text', data: {} })
    : phrase({ code: 'document.annexes', data: { numbers: [number] } });
  if (article === undefined) return decisive && !naming ? nothing : where;
  return decisive && !naming ? [text(article)] : [...where, text(', '), text(article)];
}

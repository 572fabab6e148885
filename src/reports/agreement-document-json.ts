/** The document as plain values, for other programs: what has which number, in the order of the document. */
import { openQuestions } from '../domain/open-questions.js';
import { signingParties } from '../domain/signing-parties.js';
import { documentParts, type AgreementDocumentInput } from './agreement-document.js';
import { languagesSideBySide } from './agreement-document/languages.js';
import type { Article } from './agreement-document/provisions.js';
import type { Frame } from './agreement-document/frame.js';

type JsonValue = Readonly<Record<string, unknown>>;

export function agreementDocumentJson(input: AgreementDocumentInput): JsonValue {
  const { agreement, today } = input;
  const { frame, articles } = documentParts(input);
  const { terms, items, numbers } = frame;
  return {
    agreement: agreement.id,
    title: terms.title,
    status: terms.status ?? 'draft',
    asOf: today,
    languages: terms.languages ?? [],
    sideBySide: languagesSideBySide(terms),
    authoritative: terms.authoritative ?? 'this-file',
    parties: Object.entries(terms.parties).map(([id, party]) => ({ id, ...party })),
    recitals: Object.entries(terms.recitals ?? {}).map(([id, recital]) => ({ id, ...recital })),
    articles: articles.map((article, at) => articleJson(article, at, frame)),
    documents: Object.entries(terms.documents ?? {}).map(([id, document]) => ({
      number: numbers.annexes.get(id),
      id,
      ...document,
    })),
    openQuestions: [...openQuestions(terms, items)].map(({ path, open }) => ({
      about: path,
      article: numbers.articles.get(path) ?? null,
      ...open,
    })),
    signatories: signingParties(items),
  };
}

/** An item stands under its path, a part under its name. */
function articleJson({ id, heading, path, provisions }: Article, at: number, frame: Frame): JsonValue {
  const { terms, items, numbers } = frame;
  const part = path === undefined ? undefined : (terms as Readonly<Record<string, unknown>>)[path];
  const ofItems = provisions.flatMap((provision) => {
    const item = provision.path === undefined ? undefined : items.get(provision.path);
    return item === undefined
      ? []
      : [{ number: numbers.articles.get(item.path), path: item.path, ...item.value }];
  });
  return {
    number: String(at + 1),
    id,
    ...('words' in heading ? { heading: heading.words } : {}),
    ...(ofItems.length > 0 ? { provisions: ofItems } : {}),
    ...(ofItems.length === 0 && part !== undefined ? { terms: part } : {}),
  };
}

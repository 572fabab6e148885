/** The agreement as a document that people can read and sign. */
import type { AgreementFile, Folder } from '../domain/folder.js';
import { itemsOf } from '../domain/item-index.js';
import { openQuestions } from '../domain/open-questions.js';
import { annexBlocks } from './agreement-document/annexes.js';
import { articlesOf } from './agreement-document/articles.js';
import { frameFor, type Frame } from './agreement-document/frame.js';
import { headBlocks } from './agreement-document/head.js';
import { languagesSideBySide } from './agreement-document/languages.js';
import { numbersOf, provisionBlocks } from './agreement-document/numbering.js';
import { partyBlocks, recitalBlocks } from './agreement-document/parties.js';
import type { Article } from './agreement-document/provisions.js';
import { signatureBlocks } from './agreement-document/signatures.js';
import { heading, phrase, spaced } from './content.js';
import { say, type Block, type Content, type ReportDocument } from './document.js';
import type { ArticleName } from '../domain/phrases/document-labels.js';

export interface AgreementDocumentInput {
  readonly folder: Folder;
  readonly agreement: AgreementFile;
  /** ISO date. */
  readonly today: string;
}

/** What a document is made from, worked out once. */
export interface DocumentParts {
  readonly frame: Frame;
  readonly articles: readonly Article[];
}

export function documentParts({ folder, agreement }: AgreementDocumentInput): DocumentParts {
  const items = itemsOf(agreement);
  const articles = articlesOf(agreement.terms);
  const unnumbered = frameFor(folder, items, { articles: new Map(), annexes: new Map() });
  const numbers = numbersOf(articles, agreement.terms, unnumbered);
  return { articles, frame: frameFor(folder, items, numbers) };
}

export function buildAgreementDocument(input: AgreementDocumentInput): ReportDocument {
  const { agreement, today } = input;
  const { frame, articles } = documentParts(input);
  const { terms, items } = frame;
  const languages = languagesSideBySide(terms);
  const layout = layoutFor(languages);
  const questions = [...openQuestions(terms, items)];
  return {
    title: layout.line(frame.own(terms.title)),
    blocks: [
      ...headBlocks(frame, questions, today, languages),
      ...layout.section('parties', partyBlocks(frame)),
      ...layout.section('recitals', recitalBlocks(frame)),
      ...layout.beside([{ type: 'paragraph', content: [say({ code: 'document.agree', data: {} })] }]),
      ...articles.flatMap((article, at) => [
        heading(1, `article-${String(at + 1)}`, headingOf(article, at, frame, layout)),
        ...layout.beside(provisionBlocks(article, at, frame)),
      ]),
      ...layout.section('annexes', annexBlocks(frame)),
      ...layout.closing(signatureBlocks(frame, agreement)),
    ],
  };
}

function headingOf({ heading: name }: Article, at: number, { own }: Frame, { line }: Layout): Content {
  const words =
    'name' in name ? phrase({ code: 'document.article-name', data: { name: name.name } }) : own(name.words);
  return spaced(line(phrase({ code: 'document.article', data: { number: String(at + 1) } })), line(words));
}

interface Layout {
  readonly line: (content: Content) => Content;
  readonly beside: (blocks: readonly Block[]) => readonly Block[];
  readonly section: (name: ArticleName, blocks: readonly Block[]) => readonly Block[];
  /** Each party signs once, whatever the number of languages. */
  readonly closing: (blocks: readonly Block[]) => readonly Block[];
}

/** @param languages in which all stands side by side; none where there is one */
function layoutFor(languages: readonly string[]): Layout {
  const line = (content: Content): Content =>
    languages.length === 0 ? content : [{ type: 'in-each', languages, content }];
  const beside = (blocks: readonly Block[]): readonly Block[] =>
    languages.length === 0
      ? blocks
      : blocks.map((block) => ({ type: 'parallel', languages, blocks: [block] }));
  const titled = (name: ArticleName): Block =>
    heading(1, name, line(phrase({ code: 'document.article-name', data: { name } })));
  return {
    line,
    beside,
    section: (name, blocks) => (blocks.length === 0 ? [] : [titled(name), ...beside(blocks)]),
    closing: (blocks) => [titled('signatures'), ...blocks.map((block) => inEach(block, line))],
  };
}

/** Names of what is to be filled in, and of who signs, in every language on one line. */
function inEach(block: Block, line: Layout['line']): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: line(block.content) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ name, value }) => ({ name: line(name), value: line(value) })),
      };
    case 'kept':
      return { ...block, blocks: block.blocks.map((one) => inEach(one, line)) };
    default:
      return block;
  }
}

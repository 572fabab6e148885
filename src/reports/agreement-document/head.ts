/** The top of the document: whether it is a draft, what is still open, which text decides, and what it is. */
import type { OpenQuestion } from '../../domain/open-questions.js';
import type { DocumentLabel } from '../../domain/phrases/document-labels.js';
import type { Text } from '../../domain/schema-types.js';
import { paragraphs, phrase, spaced } from '../content.js';
import { onDate, say, strong, text, type Block, type Content } from '../document.js';
import { authoritativeDocument, type Frame } from './frame.js';

type Facts = Extract<Block, { type: 'facts' }>['facts'];

/** @param languages in which the document is, side by side; none where there is one */
export function headBlocks(
  frame: Frame,
  questions: readonly OpenQuestion[],
  today: string,
  languages: readonly string[],
): readonly Block[] {
  const own: Frame['own'] = (words) =>
    languages.length === 0 ? frame.own(words) : [{ type: 'in-each', languages, content: frame.own(words) }];
  const inAll = { ...frame, own };
  return [
    { type: 'facts', facts: facts(inAll, today) },
    ...summaryNote(frame, languages),
    ...draftNote(inAll, questions),
    ...authoritativeNote(frame),
  ];
}

export function isDraft({ terms }: Pick<Frame, 'terms'>): boolean {
  const status = terms.status ?? 'draft';
  return status === 'draft' || status === 'proposed';
}

function facts({ terms, own }: Frame, today: string): Facts {
  const { kind, languages = [], visibility } = terms;
  const shortTitle = terms['short-title'];
  const status = terms.status ?? 'draft';
  return [
    ...(kind === undefined
      ? []
      : [fact('fact-kind', phrase({ code: 'document.choice', data: { group: 'agreement', value: kind } }))]),
    fact('fact-status', phrase({ code: 'document.choice', data: { group: 'status', value: status } })),
    fact('fact-date', [onDate(today)]),
    ...(languages.length === 0
      ? []
      : [fact('fact-languages', phrase({ code: 'document.languages', data: { languages } }))]),
    ...(visibility === undefined
      ? []
      : [
          fact(
            'visibility',
            phrase({ code: 'document.choice', data: { group: 'visibility', value: visibility } }),
          ),
        ]),
    ...(shortTitle === undefined ? [] : [fact('fact-short-title', own(shortTitle))]),
  ];
}

const fact = (label: DocumentLabel, value: Content): Facts[number] => ({
  name: phrase({ code: 'document.label', data: { label } }),
  value,
});

/** It helps to read on, and binds nobody. */
function summaryNote({ terms: { summary }, own }: Frame, languages: readonly string[]): readonly Block[] {
  if (summary === undefined) return [];
  const title = phrase({ code: 'document.label', data: { label: 'fact-summary' } });
  const content = own(summary);
  const inEach = languages.map((language): Content => [{ type: 'in-each', languages: [language], content }]);
  const blocks = (inEach.length === 0 ? [content] : inEach).flatMap(paragraphs);
  return [{ type: 'note', tone: 'inform', title, blocks }];
}

/** What is open stands on top of what is not signed yet. */
function draftNote(frame: Frame, questions: readonly OpenQuestion[]): readonly Block[] {
  if (!isDraft(frame)) return [];
  const proposed = frame.terms.status === 'proposed';
  return [
    {
      type: 'note',
      tone: 'warn',
      title: phrase({ code: proposed ? 'document.proposed-title' : 'document.draft-title', data: {} }),
      blocks: [
        { type: 'paragraph', content: [say({ code: 'document.draft', data: {} })] },
        ...questionBlocks(frame, questions),
      ],
    },
  ];
}

function questionBlocks(frame: Frame, questions: readonly OpenQuestion[]): readonly Block[] {
  if (questions.length === 0)
    return [{ type: 'paragraph', content: [say({ code: 'document.no-open-questions', data: {} })] }];
  return [
    {
      type: 'paragraph',
      content: [
        strong(say({ code: 'document.open-questions', data: { count: questions.length } })),
        say({ code: 'document.colon-at-end', data: {} }),
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: questions.map(({ path, open }) => [
        { type: 'paragraph', content: questionContent(frame, path, open) },
      ]),
    },
  ];
}

function questionContent(frame: Frame, path: string, { question, who, by }: OpenQuestion['open']): Content {
  const inBrackets: readonly Content[] = [
    frame.articles([path]),
    ...(who === undefined ? [] : [frame.parties([who])]),
    ...(by === undefined ? [] : [[onDate(by)]]),
  ];
  const listed = inBrackets.flatMap((content, at): Content =>
    at === 0 ? content : [text(', '), ...content],
  );
  return spaced(frame.own(question), [text('('), ...listed, text(')')]);
}

function authoritativeNote({ terms }: Frame): readonly Block[] {
  const title = titleOfDocument(terms.documents, authoritativeDocument(terms));
  if (title === undefined) return [];
  return [
    {
      type: 'note',
      tone: 'inform',
      title: phrase({ code: 'document.authoritative-title', data: {} }),
      blocks: [{ type: 'paragraph', content: [say({ code: 'document.authoritative', data: { title } })] }],
    },
  ];
}

export function titleOfDocument(
  documents: Frame['terms']['documents'],
  id: string | undefined,
): Text | undefined {
  return id === undefined ? undefined : (documents?.[id]?.title ?? id);
}

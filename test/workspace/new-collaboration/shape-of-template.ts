/**
 * What a template holds besides its words: keys, dates, periods, kinds, references and hints, in their order. Ids are in the
 * language of the template; here they are numbered, so that languages can be compared.
 */
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { TemplateLanguage } from '../../../src/workspace/new-collaboration/collaboration.js';
import { readTemplateFile } from '../../../src/workspace/new-collaboration/templates.js';

/** The parts of an agreement whose keys are ids. */
const lists = new Set([
  'parties', 'groups', 'goals', 'commitments', 'milestones', 'contributions', 'bodies', 'reporting', 'evaluation',
  'clauses', 'approvals',
]); // prettier-ignore

/** What is said in words, and differs. */
const words = new Set([
  'title', 'purpose', 'question', 'name', 'what', 'deliverable', 'verified', 'when', 'by', 'form', 'heading', 'text', 'formula',
  'explanation', 'basis', 'roles', 'decides', 'survives', 'languages',
]); // prettier-ignore

type Ids = ReadonlyMap<string, string>;

export function shapeOfTemplate(name: string, language: TemplateLanguage): readonly string[] {
  const agreement = parsed(name, language, 'agreement.yaml');
  const ids = numberedIds(agreement.contents);
  return [agreement, parsed(name, language, 'meeting.yaml')].flatMap((document) => [
    ...hints(document.commentBefore),
    ...shape(document.contents, '', ids),
  ]);
}

function parsed(name: string, language: TemplateLanguage, file: string): ReturnType<typeof parseDocument> {
  return parseDocument(readTemplateFile(name, language, file), { version: '1.2', schema: 'core' });
}

function numberedIds(agreement: Node | null): Ids {
  const ids = new Map<string, string>();
  for (const { key, value } of pairsOf(agreement)) {
    if (!lists.has(textOf(key)) || !isMap(value)) continue;
    for (const [index, item] of pairsOf(value).entries())
      ids.set(textOf(item.key), `${textOf(key)}-${index}`);
  }
  return ids;
}

function* shape(node: unknown, place: string, ids: Ids): Generator<string> {
  const { commentBefore, comment } = node as Node;
  yield* hints(commentBefore);
  if (isMap(node)) {
    for (const { key, value } of pairsOf(node)) {
      const { commentBefore: before } = key as Node;
      yield* hints(before);
      const name = textOf(key);
      yield* shape(value, `${place}/${ids.get(name) ?? name}`, ids);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) yield* shape(item, `${place}/-`, ids);
  } else if (isScalar(node)) yield `${place}: ${said(node.value, place, ids)}`;
  yield* hints(comment);
}

/** A value that differs by language is only named: it is there. */
function said(value: unknown, place: string, ids: Ids): string {
  const text = String(value);
  const name = place.split('/').findLast((part) => part !== '-') ?? '';
  const parts = name === 'kind' ? [text] : text.split('/').map((part) => ids.get(part) ?? part);
  const isReference = parts.join('/') !== text;
  if (isReference || /^\d/.test(text)) return parts.join('/');
  return words.has(name) ? 'words' : text;
}

/** As many lines of example as there are; how long an explanation is may differ. */
function hints(comment: string | null | undefined): readonly string[] {
  if (comment === null || comment === undefined) return [];
  return [`hint of ${comment.split('\n').length} lines`];
}

function pairsOf(node: Node | null): readonly Pair[] {
  return isMap(node) ? node.items : [];
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

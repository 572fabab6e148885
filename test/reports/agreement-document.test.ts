/** The examples as documents: `npx vitest run test/reports/agreement-document -u` rewrites the golden files, to be read. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Folder } from '../../src/domain/folder.js';
import { messagesFor } from '../../src/messages/messages.js';
import { formatFor, type Language } from '../../src/messages/format.js';
import { peopleBlocks } from '../../src/renderers/people-words.js';
import { plainText } from '../../src/renderers/plain-text.js';
import { renderHtml } from '../../src/renderers/html.js';
import { styleHash, styleSheet } from '../../src/renderers/html/style-sheet.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import { renderTerminal } from '../../src/renderers/terminal.js';
import { buildAgreementDocument, type AgreementDocumentInput } from '../../src/reports/agreement-document.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { workTreeSource } from '../../src/workspace/source.js';

const examples = join(import.meta.dirname, '../../examples');
const names = ['kandia', 'landstaken', 'waarborgfonds-hbo', 'village-park', 'joint-working', 'elder-valley'];
const opened = new Map<string, AgreementDocumentInput>();

beforeAll(async () => {
  for (const name of names) {
    const { folder } = await loadWorkspace(workTreeSource(join(examples, name)));
    opened.set(name, inputOf(folder));
  }
});

function inputOf(folder: Folder): AgreementDocumentInput {
  const [agreement] = folder.agreements.values();
  if (agreement === undefined) throw new Error('no agreement');
  return { folder, agreement, today: '2026-11-23' };
}

function input(name: string): AgreementDocumentInput {
  const found = opened.get(name);
  if (found === undefined) throw new Error(`not opened: ${name}`);
  return found;
}

interface Leaf {
  readonly keys: readonly string[];
  readonly value: string | number | boolean;
}

function* leaves(value: unknown, keys: readonly string[] = []): Generator<Leaf> {
  if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* leaves(part, [...keys, key]);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    yield { keys, value };
}

/** What the schema holds and the document does not say, each with its reason. */
const left: readonly { readonly where: RegExp; readonly because: string }[] = [
  { where: /^collab$/, because: 'the version of the file format' },
  { where: /(?:^|\/)note(?:\/|$)/, because: 'an explanation that is no part of what is agreed' },
  {
    where: /^(?:taken-over|thresholds)(?:\/|$)/,
    because: 'settings of the reports, no part of what is agreed',
  },
  { where: /\/expected$/, because: 'a forecast of who does it, no part of what is agreed' },
  { where: /(?:^|\/)formerly\//, because: 'names from before, so that records are found' },
  {
    where: /^parties\/[^/]+\/language$/,
    because: 'the language of forms and letters, no part of what is agreed',
  },
  { where: /\/(?:contact|alternate-contact)$/, because: 'people stand in it by function' },
  { where: /\/indexation\/(?:latest|on)$/, because: 'what the index stands at, no part of what is agreed' },
];

const isLeft = (at: string): boolean => left.some(({ where }) => where.test(at));

/** Every value as another one of its form that stands nowhere else; truths as they are. */
function marked(value: unknown, marks: Map<string, string>, keys: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one, at) => marked(one, marks, [...keys, String(at)]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, marked(part, marks, [...keys, key])]),
    );
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const count = marks.size;
  const mark = markFor(value, count);
  marks.set(keys.join('/'), String(mark));
  return mark;
}

function markFor(value: string | number, count: number): string | number {
  if (typeof value === 'number') return 7_000_000 + count;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `${String(3000 + count)}-01-31`;
  if (/^PT?\d/.test(value)) return `P${String(7_000_000 + count)}D`;
  return value === 'this-file' || value.startsWith('document:')
    ? `document:zz${String(count)}zz`
    : `zz${String(count)}zz`;
}

const shown = (mark: string): string => mark.replace(/^document:/, '');

function flipped(terms: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return terms !== true;
  if (Array.isArray(terms)) return terms.map((one, at) => (String(at) === key ? flipped(one, rest) : one));
  const parts = terms as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: flipped(parts[key], rest) };
}

describe.each(names)('of %s', (name) => {
  const withTerms = (terms: unknown): string => {
    const { agreement, ...rest } = input(name);
    const others = { ...agreement, terms: terms as typeof agreement.terms };
    return JSON.stringify(buildAgreementDocument({ ...rest, agreement: others }));
  };

  test('every word, number, day, period, choice and reference of the agreement is in the document', () => {
    const { terms } = input(name).agreement;
    const marks = new Map<string, string>();
    const document = withTerms(marked(terms, marks));
    const unsaid = [...marks].filter(([at, mark]) => !isLeft(at) && !document.includes(shown(mark)));
    expect(marks.size).toBeGreaterThan(100);
    expect(unsaid.map(([at]) => at)).toEqual([]);
  });

  test('every truth of the agreement is in the document: the opposite is another document', () => {
    const { terms } = input(name).agreement;
    const same = withTerms(terms);
    const unsaid = [...leaves(terms)]
      .filter(({ value, keys }) => typeof value === 'boolean' && withTerms(flipped(terms, keys)) === same)
      .map(({ keys }) => keys.join('/'));
    expect(unsaid).toEqual([]);
  });

  test('every text, number and day stands in the page as people read it', () => {
    const { terms } = input(name).agreement;
    const languages = (terms.languages ?? ['en']) as Language[];
    const messages = messagesFor(languages[0] ?? 'en');
    const page = readable(renderHtml(buildAgreementDocument(input(name)), { messages }));
    const missing = [...leaves(terms)]
      .filter(({ keys }) => !isLeft(keys.join('/')))
      .flatMap(({ keys, value }) => wordsOf(value, languages).map((words) => ({ at: keys.join('/'), words })))
      .filter(({ words }) => !page.includes(words));
    expect(missing).toEqual([]);
  });

  test('looks the same every time, in every language', () => {
    for (const language of ['en', 'nl', 'de', 'fr'] as const) {
      const messages = messagesFor(language);
      const made = () => renderMarkdown(buildAgreementDocument(input(name)), { messages });
      expect(made()).toBe(made());
      expect(made()).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

/** The words of a page without marks, with every space and dash as one. */
function readable(html: string): string {
  const words = html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/(?:p|li|h\d|dd|dt|div)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return words.replace(/\s+/g, ' ');
}

/** A value of one word may be an id, a path or a choice, which the document says in words of its own. */
function wordsOf(value: Leaf['value'], languages: readonly Language[]): readonly string[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    // A year stands without a point.
    if (value >= 1900 && value < 2200) return [];
    return languages.slice(0, 1).map((language) => formatFor(language).number(value));
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return languages.slice(0, 1).map((language) => formatFor(language).date(value));
  if (/^P(?:T?\d)/.test(value)) return [];
  if (!/\s/.test(value.trim())) return [];
  return peopleBlocks(value)
    .flatMap((block) => (block.type === 'paragraph' ? [block.words] : []))
    .map((words) => plainText(words).replace(/\s+/g, ' ').trim());
}

test.each([
  ['kandia', 'nl'],
  ['village-park', 'en'],
] as const)('%s, whole', async (name, language) => {
  const messages = messagesFor(language);
  const document = buildAgreementDocument(input(name));
  await expect(renderMarkdown(document, { messages })).toMatchFileSnapshot(`golden/document-${name}.md`);
  const page = renderHtml(document, { messages, generator: 'collab 0.0.0' });
  const read = page.replace(styleSheet, '').replace(styleHash, 'sha256-…');
  await expect(read).toMatchFileSnapshot(`golden/document-${name}.html`);
  for (const columns of [80, 120]) {
    const text = renderTerminal(document, { messages, columns, colour: false });
    await expect(text).toMatchFileSnapshot(`golden/document-${name}-${String(columns)}.txt`);
  }
});

/** Whatever people write, in whatever format: it is read, never obeyed. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Inline, ReportDocument } from '../../src/reports/document.js';
import { text } from '../../src/reports/document.js';
import { renderHtml } from '../../src/renderers/html.js';
import { renderJson } from '../../src/renderers/json.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import { renderTerminal } from '../../src/renderers/terminal.js';
import { widthOf } from '../../src/renderers/text-width.js';
import { visibleControls } from '../../src/renderers/visible-controls.js';
import { hostileDocument, hostileStrings, steering } from './hostile.js';
import { sampleMessages } from './sample-document.js';

const messages = sampleMessages('en');
// A reader of Markdown that lets through all that a forge might.
const forge = new MarkdownIt({ html: true, linkify: true });

/** Opening tags with their attribute names, from our own quoted output. */
function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag = '', attributes = '']) =>
      [
        tag,
        ...attributes
          .replace(/="[^"]*"/g, '')
          .trim()
          .split(/\s+/),
      ]
        .join(' ')
        .trim(),
  );
}

/** A document in which the string is code, unit, name of a section and language-less words that a phrase carries. */
function asLiteral(string: string): ReportDocument {
  const code: Inline = { type: 'code', text: `x${string}` };
  return {
    title: [code],
    blocks: [
      { type: 'heading', level: 2, content: [code], id: 'one' },
      { type: 'paragraph', content: [{ type: 'number', value: '5', unit: `m${string}` }, text(' '), { type: 'strong', content: [code] }] },
      { type: 'table', caption: [code], columns: [{ title: [code] }, { title: [code] }], rows: [[[code], [{ type: 'number', value: '1', unit: `k${string}` }]]] },
    ],
  }; // prettier-ignore
}

describe.each(hostileStrings.map((string) => [JSON.stringify(string).slice(0, 60), string] as const))(
  '%s',
  (_, string) => {
    test('HTML: the same elements and attributes as with harmless words', () => {
      const harmless = tagsOf(renderHtml(asLiteral('harmless'), { messages }));
      expect(harmless.length).toBeGreaterThan(30);
      expect(tagsOf(renderHtml(asLiteral(string), { messages }))).toEqual(harmless);
    });

    test('HTML: people may emphasise, quote code and link, no more', () => {
      const page = renderHtml(hostileDocument([string]), { messages });
      const harmless = new Set(tagsOf(renderHtml(hostileDocument(['harmless']), { messages })));
      const more = tagsOf(page).filter((tag) => !harmless.has(tag));
      expect(
        more.filter((tag) => !['em', 'br', 'a href rel', 'ul', 'ol', 'li', 'p', 'strong'].includes(tag)),
      ).toEqual([]);
      for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^(?:https?:|mailto:|#)/);
    });

    test('Markdown: the same structure as with harmless words', () => {
      const structure = (word: string): readonly string[] => {
        const document = asLiteral(word);
        return forge
          .parse(renderMarkdown(document, { messages }), {})
          .flatMap((token) => [token, ...(token.children ?? [])])
          .map(({ type, tag }) => `${type} ${tag}`)
          .filter((each) => !/^(?:text|text_special|softbreak|link_open|link_close|inline) /.test(each));
      };
      expect(structure(string)).toEqual(structure('harmless'));
    });

    test('Markdown: no HTML, image or unsafe link comes of people’s words', () => {
      const tokens = forge
        .parse(renderMarkdown(hostileDocument([string]), { messages }), {})
        .flatMap((token) => [token, ...(token.children ?? [])]);
      expect(
        tokens.filter(({ type }) =>
          ['html_block', 'html_inline', 'image', 'hr', 'fence', 'code_block'].includes(type),
        ),
      ).toEqual([]);
      expect(tokens.filter(({ type }) => type === 'heading_open').length).toBe(2);
      expect(tokens.filter(({ type }) => type === 'table_open').length).toBe(2);
      for (const token of tokens)
        if (token.type === 'link_open') expect(token.attrGet('href')).toMatch(/^(?:https?:|mailto:)/);
    });

    test.each([40, 80, 120])('terminal of %d columns: nothing steers it, every line fits', (columns) => {
      const screen = renderTerminal(hostileDocument([string]), { messages, columns, colour: false });
      expect(screen).not.toMatch(steering);
      expect(screen.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
    });

    test('terminal in colour: only our own colours', () => {
      const screen = renderTerminal(hostileDocument([string]), { messages, columns: 80, colour: true });
      expect(screen.replace(/\p{Cc}\[\d{1,2}m/gu, '')).not.toContain('\u001b');
    });

    test('JSON: the same value when read, nothing raw that steers', () => {
      const json = renderJson({ [string]: [string] });
      expect(JSON.parse(json)).toEqual({ [string]: [string] });
      expect(json).not.toMatch(steering);
    });
  },
);

test('any text survives Markdown and back, as text', () => {
  const commonmark = new MarkdownIt('commonmark');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (string) => {
      const unit = `m${string.replace(/\s+/g, ' ')}`;
      const written = renderMarkdown(
        {
          title: [text('t')],
          blocks: [{ type: 'paragraph', content: [{ type: 'number', value: '1', unit }] }],
        },
        { messages },
      );
      const [, , , open, inline, close] = commonmark.parse(written, {});
      expect([
        open?.type,
        inline?.children
          ?.map(({ type }) => type)
          .filter((type) => type !== 'text' && type !== 'text_special'),
        close?.type,
      ]).toEqual(['paragraph_open', [], 'paragraph_close']);
      const read = inline?.children
        ?.map(({ content }) => content)
        .join('')
        .replaceAll('\u2060', '');
      expect(read).toBe(visibleControls(`1\u00a0${unit}`).replaceAll('\u2060', '').trim());
    }),
    { numRuns: 500 },
  );
});

test('JSON refuses what it would bend', () => {
  expect(() => renderJson({ value: Number.NaN })).toThrow(TypeError);
  expect(() => renderJson({ value: new Map() })).toThrow(TypeError);
  expect(() => renderJson(undefined)).toThrow(TypeError);
  expect(renderJson({ b: 1, a: [] })).toBe('{\n  "b": 1,\n  "a": []\n}\n');
});

/** One document, one golden file per format and language: `npx vitest run test/renderers -u` rewrites them, to be read. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/renderers/html.js';
import { styleHash, styleSheet } from '../../src/renderers/html/style-sheet.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import { renderTerminal } from '../../src/renderers/terminal.js';
import { widthOf } from '../../src/renderers/text-width.js';
import { sampleDocument, sampleMessages } from './sample-document.js';

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  const messages = sampleMessages(language);

  test.each([80, 120])('terminal of %d columns', async (columns) => {
    const text = renderTerminal(sampleDocument, { messages, columns, colour: false });
    await expect(text).toMatchFileSnapshot(`golden/${language}-${columns}.txt`);
  });

  test('terminal in colour', async () => {
    const text = renderTerminal(sampleDocument, { messages, columns: 80, colour: true });
    await expect(text).toMatchFileSnapshot(`golden/${language}-80-colour.txt`);
  });

  test('Markdown', async () => {
    await expect(renderMarkdown(sampleDocument, { messages })).toMatchFileSnapshot(`golden/${language}.md`);
  });

  test('HTML, but for the style sheet', async () => {
    const page = renderHtml(sampleDocument, { messages, generator: 'collab 0.0.0' });
    expect(page).toContain(`<style>${styleSheet}</style>`);
    const read = page.replace(styleSheet, '').replace(styleHash, 'sha256-…');
    await expect(read).toMatchFileSnapshot(`golden/${language}.html`);
  });

  test.each([20, 40, 60, 80, 120, 200])('no line is wider than %d columns', (columns) => {
    const lines = renderTerminal(sampleDocument, { messages, columns, colour: true }).split('\n');
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });
});

test('the hash in the policy is that of the style sheet', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(styleSheet).digest('base64')}`);
});

test('colour changes looks only', () => {
  const messages = sampleMessages('en');
  const plain = renderTerminal(sampleDocument, { messages, columns: 80, colour: false });
  const coloured = renderTerminal(sampleDocument, { messages, columns: 80, colour: true });
  expect(coloured.replace(/\p{Cc}\[[\d;]*m/gu, '')).toBe(plain);
  expect(plain).not.toContain('\u001b');
});

test('a document without blocks is its title', () => {
  const messages = sampleMessages('en');
  const document = { title: [{ type: 'text', text: 'Nothing yet' }], blocks: [] } as const;
  expect(renderTerminal(document, { messages, columns: 80, colour: false })).toBe(
    'Nothing yet\n═══════════\n',
  );
  expect(renderMarkdown(document, { messages })).toBe('# Nothing yet\n');
  const page = renderHtml(document, { messages });
  expect(page).toContain('<h1>Nothing yet</h1>');
  expect(page).not.toContain('<nav');
  expect(page).not.toContain('<footer');
});

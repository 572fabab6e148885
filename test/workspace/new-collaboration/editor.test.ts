/** A new collaboration in an editor: nothing is underlined, every word is explained, and what is missing is offered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toolFiles } from '../../../src/workspace/new-collaboration/surroundings.js';
import { startYamlEditor, type YamlEditor } from '../../support/yaml-editor.js';
import { writeWorkspace } from '../temporary-workspace.js';
import { combinations, freshCollaboration, templateNames } from './fresh-collaboration.js';

let editor: YamlEditor;
beforeAll(async () => {
  editor = await startYamlEditor();
}, 60_000);
afterAll(() => editor.close());

const around = Object.fromEntries(toolFiles().map(({ path, content }) => [path, content]));
const agreement = 'agreements/fresh/agreement.yaml';

/** Line and character of every key in a text. */
function keysIn(text: string): readonly (readonly [line: number, character: number])[] {
  return text.split('\n').flatMap((line, number) => {
    const found = /^(?<before>\s*(?:- )?)[a-z][a-z0-9-]*:(?: |$)/.exec(line);
    return found === null ? [] : [[number, (found.groups?.['before'] ?? '').length + 1] as const];
  });
}

test.each(combinations)('%s in %s: nothing is underlined', { timeout: 60_000 }, async (name, language) => {
  const files = freshCollaboration(name, language, 3);
  const root = writeWorkspace({ ...around, ...files });
  for (const path of Object.keys(files)) expect(await editor.open(join(root, path))).toEqual([]);
});

// The keys are the same in every language.
test.each(templateNames)('%s: every key is explained', { timeout: 60_000 }, async (name) => {
  const file = join(writeWorkspace({ ...around, ...freshCollaboration(name, 'en', 2) }), agreement);
  await editor.open(file);
  for (const [line, character] of keysIn(readFileSync(file, 'utf8'))) {
    expect(await editor.hover(file, line, character)).not.toBe('');
  }
});

test('offers the parts that are not there yet, and the kinds that there are', async () => {
  const root = writeWorkspace({ ...around, ...freshCollaboration('memorandum', 'de', 2) });
  const file = join(root, agreement);
  await editor.open(file);
  const lines = readFileSync(file, 'utf8').split('\n');
  const parts = await editor.complete(file, lines.length - 1, 0);
  expect(parts).toContain('risks');
  expect(parts).not.toContain('goals');
  const kind = lines.findIndex((line) => line.startsWith('kind:'));
  expect(await editor.complete(file, kind, 6)).toContain('joint-procurement');
});

test('underlines what does not belong there', async () => {
  const { [agreement]: text = '', ...others } = freshCollaboration('memorandum', 'fr', 2);
  const root = writeWorkspace({ ...around, ...others, [agreement]: text.replace('\nkind: ', '\nknid: ') });
  const problems = await editor.open(join(root, agreement));
  expect(problems.map(({ message }) => message).join()).toContain('knid');
});

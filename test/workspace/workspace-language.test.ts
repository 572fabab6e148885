import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findWorkspaceLanguage } from '../../src/workspace/workspace-language.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collab-language-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['collab: 1\ntitle: x\nlanguages: [nl, en]\n', 'nl'],
  ['languages:\n  - nl-BE\n', 'nl'],
  ['languages: [ "nl" ]\n', 'nl'],
  ['languages: # which\n  - nl\n', 'nl'],
  ['title: |\n  x\n  languages: [en]\nlanguages: [nl]\n', 'nl'],
  ['languages: nl\n', undefined],
  ['languages: []\n', undefined],
  ['languages: [2]\n', undefined],
  ['title: x\n', undefined],
  ['languages: [nl\n', undefined],
  ['', undefined],
  ['['.repeat(5000), undefined],
])('%j -> %s', (text, language) => {
  writeFileSync(join(folder, 'collab.yaml'), text);
  expect(findWorkspaceLanguage(join(folder, 'a/b'))).toBe(language);
});

test('never looks above the repository, nor through a link', () => {
  writeFileSync(join(folder, 'collab.yaml'), 'languages: [nl]\n');
  mkdirSync(join(folder, 'a/.git'));
  expect(findWorkspaceLanguage(join(folder, 'a/b'))).toBeUndefined();
  symlinkSync(join(folder, 'collab.yaml'), join(folder, 'a/collab.yaml'));
  expect(findWorkspaceLanguage(join(folder, 'a'))).toBeUndefined();
});

test('a folder that is not there has none', () => {
  expect(findWorkspaceLanguage(join(folder, 'absent/deep'))).toBeUndefined();
});

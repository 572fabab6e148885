/** `collab document` within a process: its formats, its language, and what it says when there is nothing to show. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/commands/document.js';
import { isFailure } from '../../src/errors/failure.js';
import { exampleRepository } from '../support/example-repository.js';
import { gitRepo } from '../support/git-repo.js';
import { testApp } from '../support/test-app.js';

const temporary = mkdtempSync(join(tmpdir(), 'collab-document-'));
let kandia = '';

beforeAll(async () => {
  kandia = await exampleRepository('kandia');
}, 120_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function run(cwd: string, ...args: readonly string[]) {
  const { app, said } = testApp({ cwd });
  try {
    const exitCode = await main(['--today', '2026-11-23', ...args], app);
    return { exitCode, code: undefined, ...said };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { exitCode: 2, code: error.code, ...said };
  }
}

test('shows the only agreement on the screen', async () => {
  const { exitCode, stdout } = await run(kandia);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Artikel 4. Afspraken / Zusagen');
  expect(stdout).toContain('De partijen komen het volgende overeen.');
});

test('writes several files at once, the same bytes every time', async () => {
  const files = ['a.html', 'a.docx', 'a.odt', 'a.md'].map((name) => join(temporary, name));
  const formats = ['html', 'docx', 'odt', 'markdown'].map(
    (format, at) => `--format=${format}=${files[at] ?? ''}`,
  );
  const { stderr } = await run(kandia, ...formats);
  for (const file of files) expect(stderr).toContain(file);
  const first = files.map((file) => readFileSync(file));
  await run(kandia, ...formats);
  expect(files.map((file) => readFileSync(file).equals(first.shift() ?? Buffer.of()))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('the language of the words around can be asked for', async () => {
  const { stdout } = await run(kandia, '--lang', 'fr', '--format', 'markdown');
  expect(stdout).toMatch(/\*\*Langues\s:\*\* néerlandais et allemand/);
  // What is agreed stands in its own languages.
  expect(stdout).toContain('## Artikel 4. Afspraken / Zusagen');
});

test('as JSON: what has which number', async () => {
  const { stdout } = await run(kandia, '--json');
  const { kind, ok, document } = JSON.parse(stdout) as {
    kind: string;
    ok: boolean;
    document: {
      sideBySide: string[];
      articles: { number: string; id: string; provisions?: { number: string; path: string }[] }[];
      openQuestions: { about: string; article: string | null }[];
    };
  };
  expect({ kind, ok, sideBySide: document.sideBySide }).toEqual({
    kind: 'document',
    ok: true,
    sideBySide: ['nl', 'de'],
  });
  const commitments = document.articles.find(({ id }) => id === 'commitments');
  expect(commitments?.provisions?.[0]).toMatchObject({ number: '4.1', path: 'commitments/renovate' });
  expect(document.openQuestions).toContainEqual(
    expect.objectContaining({ about: 'commitments/renovate', article: '4.1' }),
  );
});

test('an agreement that is not there, and a workspace without any', async () => {
  expect(await run(kandia, 'kandia-pumping-statoin')).toMatchObject({
    exitCode: 2,
    code: 'agreement-unknown',
  });
  const empty = gitRepo({
    commits: [{ files: { 'collab.yaml': 'collab: 1\ntitle: Nothing yet\nlanguages: [en]\n' } }],
  });
  expect(await run(empty.root)).toMatchObject({ exitCode: 2, code: 'no-agreements' });
  expect(await run(temporary)).toMatchObject({ exitCode: 2, code: 'not-a-workspace' });
});

test('an ending that tells no format', async () => {
  const { exitCode, code } = await run(kandia, '-o', 'agreement.pages');
  expect({ exitCode, code }).toEqual({ exitCode: 2, code: 'ending-not-written' });
});

/** Every transcript says what the program prints: command, stdout, stderr and exit code. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandNames } from '../../src/domain/command-names.js';
import { checkTranscript } from '../support/run-transcript.js';
import { linesMatch, parseTranscript, shellWords } from '../support/transcript.js';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

/** An example is built with its whole history. */
const patience = 180_000;

const pages = ['README.md', 'docs/getting-started.md', 'docs/getting-started.nl.md'];

test.each([...files, ...pages.map((page) => `../../${page}`)])('%s', async (name) => checkTranscript(join(import.meta.dirname, name)), patience);

test('every command has a transcript', () => {
  expect(files).toEqual(expect.arrayContaining([...commandNames, 'help'].map((name) => `${name}.md`)));
});

test('the runner tells what is printed from what is done', () => {
  const steps = parseTranscript(
    ['```console', '$ collab check \\', '    "a b"', 'fine', '$ cd x', '```', '```yaml x.yaml', 'a: 1', '```', '```json', '{}', '```'].join('\n'),
  );
  expect(steps).toMatchObject([
    { kind: 'command', words: ['collab', 'check', 'a b'], from: 3, to: 4 },
    { kind: 'command', words: ['cd', 'x'], from: 5, to: 5 },
    { kind: 'write', path: 'x.yaml', text: 'a: 1\n' },
  ]);
  expect(() => parseTranscript('```console\nfine\n```')).toThrow('expected "$ collab …"');
  expect(() => shellWords('collab check | cat')).toThrow('needs a shell');
});

test('only […] leaves lines out', () => {
  expect(linesMatch(['a', '[…]', 'd'], ['a', 'b', 'c', 'd'])).toBe(true);
  expect(linesMatch(['a', '[…]'], ['a', 'b'])).toBe(true);
  expect(linesMatch(['a', '[…]', 'd'], ['a', 'b', 'c'])).toBe(false);
  expect(linesMatch(['a'], ['a', 'b'])).toBe(false);
});

import { expect, test } from 'vitest';
import { readYamlFast } from '../../../src/workspace/yaml/read-yaml.js';

/** The words of the file that stand where `words` stand in the value of `a`. */
function marked(source: string, words: string): string {
  const read = readYamlFast(new TextEncoder().encode(source), { file: 'a.yaml' });
  const value = (read.value as { a: string }).a;
  const from = value.indexOf(words);
  expect(from).toBeGreaterThanOrEqual(0);
  const { line, column, endLine, endColumn } = read.locate('/a', 'value', { from, to: from + words.length });
  const lines = source.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = (lines[lines.length - 1] ?? '').slice(0, endColumn - 1);
  return lines.join('\n').slice(column - 1);
}

test.each([
  ['plain', 'a: Pays where possible.\n', 'where possible', 'where possible'],
  ['single quotes', "a: 'It''s paid where possible'\n", 'where possible', 'where possible'],
  [
    'double quotes with escapes',
    'a: "\\"x\\" \\u00e9t\\u00e9 where possible"\n',
    'where possible',
    'where possible',
  ],
  ['a folded block', 'a: >-\n  Pays the costs\n  where possible.\n', 'where possible', 'where possible'],
  [
    'over two lines of a folded block',
    'a: >-\n  Pays where\n  possible.\n',
    'where possible',
    'where\n  possible',
  ],
  ['a literal block', 'a: |\n  One.\n\n  Two where possible.\n', 'where possible', 'where possible'],
  ['a plain text over lines', 'a: Pays\n  where possible\n', 'where possible', 'where possible'],
  ['lines that end in CR LF', 'a: >-\r\n  Pays\r\n  where possible.\r\n', 'where possible', 'where possible'],
])('%s', (_, source, words, expected) => {
  expect(marked(source, words)).toBe(expected);
});

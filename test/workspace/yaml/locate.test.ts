/** Places of keys and values, looked up by pointer. */
import { expect, test } from 'vitest';
import { readYamlFast } from '../../../src/workspace/yaml/read-yaml.js';

const text = [
  'parties:', // 1
  '  - plain', // 2
  '  - {name: "Vallei", tags: [a, [b]], none: }', // 3
  'purpose: |', // 4
  '  Keep the', // 5
  '  polder dry', // 6
  'nothing:', // 7
  '"quoted key": \'single\'', // 8
  'goals: &goals', // 9
  '  safe-dike:', // 10
  '    title: over', // 11
  '      two lines', // 12
  'again: *goals', // 13
  'twice: 1', // 14
  'twice: 2', // 15
  'a/b~c: 🌊 ok', // 16
].join('\n');

const { locate } = readYamlFast(text, { file: 'x.yaml' });

function marked(pointer: string, at: 'key' | 'value'): string {
  const { line, column, endLine, endColumn } = locate(pointer, at);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test.each([
  ['/parties', '1:1-1:8', '2:3-2:10'],
  ['/parties/0', '2:5-2:10', '2:5-2:10'],
  ['/parties/1', '3:5-3:45', '3:5-3:45'],
  ['/parties/1/name', '3:6-3:10', '3:12-3:20'],
  ['/parties/1/tags', '3:22-3:26', '3:28-3:36'],
  ['/parties/1/tags/1/0', '3:33-3:34', '3:33-3:34'],
  ['/parties/1/none', '3:38-3:42', '3:38-3:42'],
  ['/purpose', '4:1-4:8', '5:3-5:11'],
  ['/nothing', '7:1-7:8', '7:1-7:8'],
  ['/quoted key', '8:1-8:13', '8:15-8:23'],
  ['/goals', '9:1-9:6', '10:3-10:13'],
  ['/goals/safe-dike/title', '11:5-11:10', '11:12-12:16'],
  ['/again', '13:1-13:6', '13:8-13:14'],
  ['/twice', '14:1-14:6', '14:8-14:9'],
  ['/a~1b~0c', '16:1-16:6', '16:8-16:13'],
])('%s', (pointer, key, value) => {
  expect([marked(pointer, 'key'), marked(pointer, 'value')]).toEqual([key, value]);
});

test('what is not there is looked for as far as it goes', () => {
  expect(marked('/goals/safe-dike/owner', 'value')).toBe('10:3-10:12');
  expect(marked('/again/safe-dike', 'value')).toBe('13:1-13:6');
  expect(marked('/no/such/thing', 'value')).toBe('1:1-1:9');
});

test('a file that could not be read has one place', () => {
  expect(readYamlFast('a: [', { file: 'x.yaml' }).locate('/a', 'value')).toEqual({
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  });
});

/** Edits of a text by what it says: only that changes, byte by byte; what cannot be done so is not done. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Edit } from '../../src/domain/fix.js';
import { withChanges } from '../../src/domain/text-change.js';
import { fixedBytes } from '../../src/workspace/file-edits/fixed-bytes.js';
import { textChanges } from '../../src/workspace/file-edits/text-changes.js';

function edited(text: string, ...edits: readonly Edit[]): string | undefined {
  const changes = textChanges(text, edits);
  return changes && withChanges(text, changes);
}

const list = `a:
  # first
  - one   # 1
  - two
  # again
  - one
b: [one,  two, one]  # flow
`;

test.each<[string, string, Edit, string | undefined]>([
  ['replaces a plain value', 'a:   b # c\n', { op: 'replace', path: '/a', value: 'd' }, 'a:   d # c\n'],
  ['keeps double quotes', 'a: "b"\n', { op: 'replace', path: '/a', value: 'd' }, 'a: "d"\n'],
  ['keeps single quotes', "a: 'b'\n", { op: 'replace', path: '/a', value: "d'e" }, "a: 'd''e'\n"],
  ['quotes what would be a number', 'a: 2027\n', { op: 'replace', path: '/a', value: '2027' }, 'a: "2027"\n'],
  ['quotes what would be a bracket', '{a: b}\n', { op: 'replace', path: '/a', value: 'c, d]' }, '{a: "c, d]"}\n'],
  ['writes a number', 'a: "42"\n', { op: 'replace', path: '/a', value: 42 }, 'a: 42\n'],
  ['writes yes', 'a: ja\r\n', { op: 'replace', path: '/a', value: true }, 'a: true\r\n'],
  ['makes a list', 'a: b   # c\n', { op: 'replace', path: '/a', value: ['b'] }, 'a: [b]   # c\n'],
  ['leaves several lines alone', 'a: |\n  b\n', { op: 'replace', path: '/a', value: 'c' }, undefined],
  ['leaves what is repeated alone', 'a: &x b\nc: *x\n', { op: 'replace', path: '/a', value: 'd' }, undefined],
  ['renames a key', 'x: {"a b": 1, c: 2}\n', { op: 'move', from: '/x/a b', path: '/x/ab' }, 'x: {"ab": 1, c: 2}\n'],
  ['renames no key to one that is there', 'a: 1\nb: 2\n', { op: 'move', from: '/a', path: '/b' }, undefined],
  ['adds on top, after remarks', '# x\n\na: 1\n', { op: 'add', path: '/collab', value: 1 }, '# x\n\ncollab: 1\na: 1\n'],
  ['adds after the dashes', '---\na: 1\n', { op: 'add', path: '/collab', value: 1 }, '---\ncollab: 1\na: 1\n'],
  ['adds to brackets', 'x: { a: 1 }\n', { op: 'add', path: '/x/open', value: { question: 'a: b?' } }, 'x: { a: 1, open: { question: "a: b?" } }\n'],
  ['adds at the end of a block', 'x:\n    a: |\n      text\n\n# y\ny: 1\n', { op: 'add', path: '/x/open', value: { question: 'When?' } }, 'x:\n    a: |\n      text\n    open:\n      question: When?\n\n# y\ny: 1\n'],
  ['adds to a file without a last line end', 'x:\n  a: 1', { op: 'add', path: '/x/open', value: { question: 'Q?' } }, 'x:\n  a: 1\n  open:\n    question: Q?'],
  ['adds nothing that is there', 'x:\n  open: 1\n', { op: 'add', path: '/x/open', value: 2 }, undefined],
  ['takes an item out', list, { op: 'remove', path: '/a/2' }, list.replace('  - one\nb', 'b')],
  ['takes an item out of brackets', list, { op: 'remove', path: '/b/2' }, list.replace(', one]', ']')],
  ['takes the first out of brackets', list, { op: 'remove', path: '/b/0' }, list.replace('[one,  two', '[two')],
  ['takes a key out', 'x:\n  a: 1\n  b: [1]   # c\n', { op: 'remove', path: '/x/b' }, 'x:\n  a: 1\n'],
  ['takes nothing out of the line of another', '- - a\n  - b\n', { op: 'remove', path: '/0/0' }, undefined],
  ['takes out the second of two that say the same', 'a: {b: 1}\nc: 2\na:\n  b: 1\n', { op: 'remove-repeat', path: '/a' }, 'a: {b: 1}\nc: 2\n'],
  ['keeps two that say different things', 'a: 1\na: 2\n', { op: 'remove-repeat', path: '/a' }, undefined],
  ['takes a comment out with its line', 'a: 1\n  # x\nb: 2\n', { op: 'comment', line: 2, comment: '# x', value: '' }, 'a: 1\nb: 2\n'],
  ['takes a comment out behind a value', 'a: 1  # x\n', { op: 'comment', line: 1, comment: '# x', value: '' }, 'a: 1\n'],
  ['writes another comment', 'a: 1\nb: 1 # x\n', { op: 'comment', line: 2, comment: '# x', value: '# y' }, 'a: 1\nb: 1 # y\n'],
  ['takes no text for a comment', 'a: "# x"\n', { op: 'comment', line: 1, comment: '# x', value: '' }, undefined],
  ['does nothing to a broken file', 'a: [1\n', { op: 'replace', path: '/a', value: 2 }, undefined],
  ['does nothing where nothing is', 'a: 1\n', { op: 'replace', path: '/b/c', value: 2 }, undefined],
])('%s', (_what, text, edit, after) => {
  expect(edited(text, edit)).toBe(after);
}); // prettier-ignore

test('several edits of one fix at once, or none', () => {
  const edits: Edit[] = [
    { op: 'remove', path: '/a/2' },
    { op: 'remove', path: '/a/0' },
  ];
  expect(edited(list, ...edits)).toBe(list.replace('  - one   # 1\n', '').replace('  - one\nb', 'b'));
  expect(edited(list, ...edits, { op: 'remove', path: '/nothing' })).toBeUndefined();
});

const word = fc.stringMatching(/^[ -~\u00e0-\u00ff]{0,12}$/);
const anything = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.array(word), fc.dictionary(word, word)), { maxKeys: 5 }); // prettier-ignore

test('whatever is replaced: the text says that, or nothing is done', () => {
  fc.assert(
    fc.property(anything, word, word, (value, key, to) => {
      const text = JSON.stringify({ ...value, [key]: 'old' }, null, 2);
      const result = edited(text, { op: 'replace', path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, value: to }); // prettier-ignore
      if (result !== undefined) expect(parse(result)).toEqual({ ...value, [key]: to });
    }),
  );
});

describe('bytes', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

  test('a byte order mark stays', () => {
    const fix = { edits: [], changes: [{ from: 3, to: 4, text: 'b' }] };
    expect(fixedBytes(bytes('\ufeffa: x\r\n'), [fix])).toEqual(new Uint8Array(bytes('\ufeffa: b\r\n')));
  });

  test.each([
    ['windows-1252', bytes('caf\u00e9 \u0096 \u0080', 'latin1'), 'caf\u00e9 \u2013 \u20ac'],
    ['utf-16le', bytes('\ufeffcaf\u00e9', 'utf16le'), 'caf\u00e9'],
    ['utf-16be', Buffer.from('\ufeffcaf\u00e9', 'utf16le').swap16(), 'caf\u00e9'],
  ] as const)('from %s', (from, before, after) => {
    const result = new TextDecoder().decode(fixedBytes(before, [{ edits: [{ op: 're-encode', from }], changes: [] }]));
    expect(result).toBe(after);
  }); // prettier-ignore
});

/** The reader of YAML: values, guards and findings. */
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/workspace/yaml/read-yaml.js';

const file = 'agreements/dike/agreement.yaml';

async function read(source: string | Uint8Array): Promise<{ value: unknown; found: string[] }> {
  const { value, findings } = await readYaml(source, { file });
  const found = findings.map(({ rule, line, column, data }) => {
    return [rule, data['reason'], `${line}:${column}`].filter((part) => part !== undefined).join(' ');
  });
  return { value, found };
}

describe('values', () => {
  test('are those of the core schema of YAML 1.2: NO is a text, and so is a date', async () => {
    const text =
      'a: NO\nb: yes\nc: 2027-06-30\nd: true\ne: ~\nf: 0o17\ng: 0x1F\nh: 1e3\ni: 012\nj: 1_000\nk: 12:30\nl:\n';
    expect(await read(text)).toEqual({
      found: [],
      value: {
        a: 'NO',
        b: 'yes',
        c: '2027-06-30',
        d: true,
        e: null,
        f: 15,
        g: 31,
        h: 1000,
        i: 12,
        j: '1_000',
        k: '12:30',
        l: null,
      },
    });
  });

  test('keys are texts as they are written', async () => {
    const { value } = await read('2027: a\n1.0: b\ntrue: c\n~: d\n');
    expect(value).toEqual({ '2027': 'a', '1.0': 'b', true: 'c', '~': 'd' });
  });

  test('line ends of Windows, a byte order mark and letters beyond ASCII', async () => {
    const bytes = new TextEncoder().encode('\uFEFFtitle: Coöperatie 🌊\r\npurpose: |\r\n  één\r\n  twee\r\n');
    expect(await read(bytes)).toEqual({
      value: { title: 'Coöperatie 🌊', purpose: 'één\ntwee\n' },
      found: [],
    });
  });

  test('repeats, and tags of the core schema', async () => {
    const { value, found } = await read('a: &x [1, 2]\nb: *x\nc: !!str 12\nd: !!float 3\ne: !!map {}\n');
    expect({ value, found }).toEqual({ value: { a: [1, 2], b: [1, 2], c: '12', d: 3, e: {} }, found: [] });
  });

  test('a file with nothing in it says nothing', async () => {
    expect(await read('')).toEqual({ value: null, found: [] });
    expect(await read('# only a remark\n')).toEqual({ value: null, found: [] });
  });

  test('numbers keep the digits that were written', async () => {
    const exact = [
      '0.1',
      '123456789012345',
      '1000000000000000000000',
      '-0.000123',
      '1e21',
      '999999999999999e-290',
    ];
    for (const number of exact) expect((await read(`a: ${number}\n`)).found).toEqual([]);
    const inexact = ['1234567890123456', '0.1234567890123456', '1e400', '1e-400', '0xFFFFFFFFFFFFFFFF'];
    for (const number of inexact) expect((await read(`a: ${number}\n`)).found).toEqual(['number-exact 1:4']);
  });
});

describe('what is wrong is told at its place', () => {
  test('all syntax errors of a file, one per line', async () => {
    const { value, found } = await read('title: Safe dike: phase two\nowner: @vallei\nnote: "open\n');
    expect(value).toBeUndefined();
    expect(found).toEqual([
      'yaml-syntax colon-in-text 1:8',
      'yaml-syntax scalar-start 2:8',
      'yaml-syntax quote-open 4:1',
    ]);
  });

  test.each([
    ['goals:\n\tsafe:\n    title: x\n    owner: y\n  dry:\n    title: z\nterm: 1\n', ['yaml-syntax tab 2:1']],
    ['goals:\n\tsafe:\n\t\ttitle: x\n\t\towner: y\n', ['yaml-syntax tab 2:1']],
    [
      'a:\n\tb: 1\nc:\n  d: 1\n\te: 1\nf: @x\n',
      ['yaml-syntax tab 2:1', 'yaml-syntax tab 5:1', 'yaml-syntax scalar-start 6:4'],
    ],
    [
      'a:\n    b: 1\n  c: 2\nd:\n    e: 1\n  f: 2\n',
      ['yaml-syntax indentation 3:1', 'yaml-syntax indentation 6:1'],
    ],
  ])('a broken block is one error: %j', async (text, expected) => {
    expect((await read(text)).found).toEqual(expected);
  });

  test.each([
    ['a:\n\t- b\n', 'yaml-syntax tab 2:1'],
    ['a: [1, 2\n', 'yaml-syntax bracket-open 2:1'],
    ['a: "\\q"\n', 'yaml-syntax escape 1:5'],
    ['a: *b\n', 'yaml-syntax alias 1:4'],
    ['a: &b [*b]\n', 'yaml-syntax alias-of-itself 1:8'],
    ['a: !!binary x\n', 'yaml-syntax tag 1:4'],
    ['a: !!int x\n', 'yaml-syntax tag 1:10'],
    ['? [a]\n: b\n', 'yaml-syntax key-complex 1:3'],
    ['a: \u0001\n', 'yaml-syntax control-character 1:4'],
    ['a: b\n\0', 'yaml-syntax control-character 2:1'],
    ['a: 1\n---\nb: 2\n', 'one-document 2:1'],
    ['a: 1\nb: {c: 1, c: 2}\n', 'key-once 2:11'],
    ['a: 1\r\nb: 2\r\na: 3\r\n', 'key-once 3:1'],
    ['"a": 1\n\'a\': 2\n', 'key-once 2:1'],
    ['prototype: 1\n', 'key-safe reserved 1:1'],
    [`? ${'k'.repeat(1_025)}\n: v\n`, 'key-safe long 1:3'],
  ])('%j', async (text, expected) => {
    expect((await read(text)).found).toEqual([expected]);
  });

  test('a byte that is not UTF-8, also in the middle of a character', async () => {
    const latin1 = Uint8Array.from('a: 1\nb: caf\xe9 au lait\n', (character) => character.charCodeAt(0));
    expect((await read(latin1)).found).toEqual(['encoding-utf8 2:7']);
    expect((await read(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).found).toEqual(['encoding-utf8 1:1']);
  });
});

describe('hostile files', () => {
  test('thirty files of 5,000 brackets give thirty findings', async () => {
    const texts = Array.from({ length: 30 }, (_, number) => (number % 2 === 0 ? '[' : '{a: ').repeat(5_000));
    const all = await Promise.all(texts.map(read));
    expect(all.map(({ found }) => found.length)).toEqual(Array.from({ length: 30 }, () => 1));
    expect(all[0]?.found).toEqual(['nesting-shallow 1:66']);
  });

  test('depth by indentation, by dashes in a row, and behind a syntax error', async () => {
    const steps = Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect((await read(steps)).found).toEqual(['nesting-shallow 66:66']);
    expect((await read('- '.repeat(5_000))).found).toEqual(['nesting-shallow 1:133']);
    for (const deep of [steps, '- '.repeat(5_000), '? '.repeat(5_000), '['.repeat(5_000)]) {
      const { found } = await read(`a: @\n${deep}`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^yaml-syntax .* 1:4$/);
    }
  });

  test('64 deep is allowed, 65 is not', async () => {
    expect((await read(`${'['.repeat(64)}1${']'.repeat(64)}`)).found).toEqual([]);
    expect((await read(`${'['.repeat(65)}${']'.repeat(65)}`)).found).toEqual(['nesting-shallow 1:65']);
  });

  test('a few lines that repeat one another are not written out', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`,
    );
    const { value, found } = await read(['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]', ...lines].join('\n'));
    expect(value).toBeUndefined();
    expect(found).toEqual(['file-small-enough repeats 4:45']);
  });

  test('repeats do not add up to more depth than the limit', async () => {
    const nest = (inside: string): string => `${'['.repeat(40)}${inside}${']'.repeat(40)}`;
    const { value, found } = await read(`a: &a ${nest('1')}\nb: &b ${nest('*a')}\n`);
    expect({ value, found }).toEqual({ value: undefined, found: ['nesting-shallow 2:47'] });
  });

  test('keys that would change what an object is', async () => {
    const { value, found } = await read('__proto__: {admin: true}\nx: {constructor: {prototype: 1}}\n');
    expect(found).toEqual(['key-safe reserved 1:1', 'key-safe reserved 2:5', 'key-safe reserved 2:19']);
    expect(Object.keys(value as object)).toEqual(['x']);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('20,000 keys and 20,000 equal keys within a second', async () => {
    const start = performance.now();
    const many = Array.from({ length: 20_000 }, (_, key) => `key-${key}: v`);
    expect((await read(many.join('\n'))).found).toEqual([]);
    expect((await read(`{${many.join(', ')}}`)).found).toEqual([]);
    expect((await read('k: v\n'.repeat(20_000))).found).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('a file that is too large is not read', async () => {
    expect((await read('#'.repeat(1_000_001))).found).toEqual(['file-small-enough bytes 1:1']);
  });
});

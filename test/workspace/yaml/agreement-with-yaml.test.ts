/** The fast reader and the package `yaml` give the same values wherever both accept a text; and the suite of the standard. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readYaml, readYamlFast } from '../../../src/workspace/yaml/read-yaml.js';

/** Undefined when it refuses the text. Keys are texts, as in our reader. */
function valueByYaml(text: string): { readonly value: unknown } | undefined {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return { value: plain(document.toJS()) };
  } catch {
    return undefined;
  }
}

/** -0 and 0 are the same number to us. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

/**
 * Listed differences: a text that is one scalar is no file of ours (an explicit indentation at the top counts from
 * another column), `---` after blanks on the first line begins a document for the fast reader, and of a key that begins
 * with `?` the package leaves out what follows a line with a tab alone, which the standard counts as an empty one.
 */
function bothAgree(text: string): boolean {
  const fast = readYamlFast(text, { file: 'x.yaml' });
  const other = valueByYaml(text);
  if (fast.findings.length > 0 || other === undefined) return false;
  if (typeof fast.value !== 'object' || fast.value === null || /^\s+---/.test(text)) return false;
  if (/\?\s/.test(text) && /[\r\n] *\t[ \t]*[\r\n]/.test(text)) return false;
  expect(plain(fast.value)).toEqual(other.value);
  return true;
}

const key = fc.oneof(
  fc.constantFrom('a', 'safe-dike', '2027', 'true', 'é', 'x y', ''),
  fc.string({ maxLength: 12 }).filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text)),
);
const scalar = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.constantFrom(
    0.1,
    1.25,
    null,
    true,
    false,
    '2027-06-30',
    'NO',
    '~',
    '1e3',
    '# x',
    ': x',
    '- x',
    '\n',
    ' a\n\n b \n',
    '\ttab',
  ),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('the fast reader agrees with yaml', () => {
  test('on what yaml writes, in every style', () => {
    const style = fc.record({
      indent: fc.integer({ min: 2, max: 4 }),
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      defaultStringType: fc.constantFrom(
        'PLAIN',
        'QUOTE_SINGLE',
        'QUOTE_DOUBLE',
        'BLOCK_LITERAL',
        'BLOCK_FOLDED',
      ),
      lineWidth: fc.constantFrom(0, 20, 80),
    });
    fc.assert(
      fc.property(value, style, (written, options) => {
        const text = stringify({ written }, {
          ...options,
          defaultKeyType: 'PLAIN',
          aliasDuplicateObjects: false,
        } as object);
        bothAgree(text);
      }),
      { numRuns: 1_000 },
    );
  });

  test('on pieces of YAML put together at random', () => {
    const pieces = [
      'a',
      'b c',
      '1',
      '1.50',
      'no',
      '"q"',
      "'s'",
      '"two\n  lines"',
      ': ',
      ':',
      '- ',
      '-',
      '? ',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '|\n',
      '>-\n',
      '&x ',
      '*x',
      '!!str ',
      '# r',
      '\r\n',
      '\t',
      '~',
      '---\n',
      '<<: ',
      'é',
      '0x1F',
      '.5',
    ];
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        if (bothAgree(parts.join(''))) accepted += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(1_000);
  });

  test('an empty line within a key may hold a tab', () => {
    expect(readYamlFast('? a\n\t\n    b\n: c\n', { file: 'x.yaml' }).value).toEqual({ 'a\nb': 'c' });
  });

  test('any text at all is read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const reading = await readYaml(text, { file: 'x.yaml' });
        expect(reading.value !== undefined || reading.findings.length > 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

const corpora = process.env['COLLAB_CORPORA'];
const suite = corpora === undefined ? '' : join(corpora, 'yaml-test-suite');

/** Refused on purpose, though YAML: tags outside the core schema, several documents in a file. */
const refused = new Map([
  [
    'yaml-syntax',
    [
      '2XXW',
      '565N',
      '6CK3',
      '7FWL',
      'C4HZ',
      'CC74',
      'CUP7',
      'J7PZ',
      'M5C3',
      'P76L',
      'UGM3',
      'Z67P',
      'Z9M4',
      '5TYM',
      '6WLZ',
      '9WXW',
    ],
  ],
  [
    'one-document',
    [
      '35KP',
      '6XDY',
      '6ZKB',
      '7Z25',
      '9DXL',
      '9KAX',
      'JHB9',
      'KSS4',
      'L383',
      'M7A3',
      'PUW8',
      'RZT7',
      'U9NS',
      'UT92',
      'W4TN',
    ],
  ],
]);

describe(
  suite === ''
    ? 'the suite of the standard (skipped: COLLAB_CORPORA is not set)'
    : 'the suite of the standard',
  () => {
    const cases = suite === '' ? [] : casesIn(suite);

    test.skipIf(suite === '')('what it calls invalid is refused', async () => {
      const invalid = cases.filter((folder) => existsSync(join(folder, 'error')));
      expect(invalid.length).toBeGreaterThan(80);
      for (const folder of invalid) expect((await readCase(folder)).findings, folder).not.toEqual([]);
    });

    test.skipIf(suite === '')('values are those it expects, but for what is refused on purpose', async () => {
      const valued = cases.filter(
        (folder) => existsSync(join(folder, 'in.json')) && !existsSync(join(folder, 'error')),
      );
      expect(valued.length).toBeGreaterThan(250);
      const wrong: string[] = [];
      for (const folder of valued) {
        const { value: found, findings } = await readCase(folder);
        const id = folder.slice(suite.length + 1);
        const [first] = findings;
        if (first !== undefined) {
          if (refused.get(first.rule)?.includes(id) !== true) wrong.push(`${id} refused: ${first.rule}`);
          continue;
        }
        const json = readFileSync(join(folder, 'in.json'), 'utf8').trim();
        expect(found, id).toEqual(json === '' ? null : JSON.parse(json));
      }
      expect(wrong).toEqual([]);
    });
  },
);

async function readCase(folder: string): ReturnType<typeof readYaml> {
  return readYaml(readFileSync(join(folder, 'in.yaml')), { file: folder });
}

function casesIn(folder: string): string[] {
  const own = existsSync(join(folder, 'in.yaml')) ? [folder] : [];
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...own, ...below.flatMap((entry) => casesIn(join(folder, entry.name)))];
}

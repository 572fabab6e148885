/** Faults against the schema: the nearest form, with suggestions; and what remains of a value that has them. */
import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../src/workspace/schema/file-kinds.js';
import { formOfPattern, inForm, knownPatterns, toNumber } from '../../../src/workspace/schema/suggest.js';
import { validateFile } from '../../../src/workspace/schema/validate-file.js';
import { readYamlFast } from '../../../src/workspace/yaml/read-yaml.js';
import { dike } from '../temporary-workspace.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function check(text: string, kind: FileKind = 'agreement'): { faults: string[]; value: unknown } {
  const { findings, value } = validateFile(kind, readYamlFast(text, { file: 'x.yaml' }).value, 'x.yaml');
  const faults = findings.map(({ rule, pointer, data }) => {
    const words = [data['keys'], data['suggestion'] ?? data['expected']].filter((part) => part !== undefined);
    return [rule, pointer, ...words].join(' ');
  });
  return { faults, value };
}

describe('the nearest form only', () => {
  test.each([
    ['title: [x]', 'value-type /title string'],
    ['title: { nl: 5 }', 'value-type /title/nl string'],
    ['title: { Dutch: x }', 'id-well-formed /title/Dutch'],
    ['title: ""', 'value-in-range /title'],
    ['title: 2027', 'value-type /title string'],
  ])('a text: %s', (line, expected) => {
    expect(check(dike.replace('title: Safe dike', line)).faults).toEqual([expected]);
  });

  test.each([
    ['accountable: Ooster Wold', 'value-format /commitments/buy-land/accountable ooster-wold'],
    ['accountable: 7', 'value-type /commitments/buy-land/accountable string'],
    ['accountable: { eech: all }', 'key-known /commitments/buy-land/accountable/eech each'],
    ['accountable: {}', 'key-present /commitments/buy-land/accountable each'],
  ])('a party: %s', (line, expected) => {
    expect(check(dike.replace('accountable: oosterwold', line)).faults).toEqual([expected]);
  });

  test('one of several keys', () => {
    expect(check(dike.replace('{ party: vallei }', '{}')).faults).toEqual([
      'key-present /facilitator party,external,open,contact',
    ]);
  });

  test('the kind of an entry decides what else is looked at', () => {
    expect(check('collab: 1\nkind: measurment\nfoo: 1\n', 'entry').faults).toEqual([
      'value-allowed /kind measurement',
    ]);
    expect(
      check('collab: 1\nkind: note\ndate: 2026-11-20\nby: vallei\nnote: x\nvalue: 1\n', 'entry').faults,
    ).toEqual(['key-known /value']);
  });

  test('a field of the workspace itself is never unknown', () => {
    expect(check(`${dike}x-own: { any: [thing] }\n`).faults).toEqual([]);
  });
});

describe('what remains', () => {
  test('a whole that lacks what it must say, with stand-ins', () => {
    expect(check('collab: 1\ntitle: Safe dike\n').value).toEqual({
      collab: 1,
      title: 'Safe dike',
      purpose: '',
      parties: {},
      goals: {},
      commitments: {},
    });
    expect(check('collab: 1\nkind: note\n', 'entry').value).toBeUndefined();
    expect(check('just a text\n').value).toBeUndefined();
  });

  test('items with faults go, the others stay', () => {
    const { value } = check(`${dike}languages: [nl, NEDERLANDS, en, 5]\nstatus: drat\n`);
    expect(value).toMatchObject({ title: 'Safe dike', languages: ['nl', 'en'] });
    expect(value).not.toHaveProperty('status');
  });

  test('a list that becomes empty goes too, and the value itself is not changed', () => {
    const raw = readYamlFast(`${dike}languages: [5]\n`, { file: 'x' }).value;
    expect(validateFile('agreement', raw, 'x').value).not.toHaveProperty('languages');
    expect(raw).toHaveProperty('languages', [5]);
  });

  test('thousands of faults end soon', () => {
    const parties = Array.from({ length: 20_000 }, (_, n) => `  P ${n}: { nme: x }`).join('\n');
    const start = performance.now();
    expect(check(dike.replace('parties:', `parties:\n${parties}`)).faults).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('suggestions', () => {
  test.each([
    ['date', '30-6-2027', '2027-06-30'],
    ['date', '30/06/2027', '2027-06-30'],
    ['date', '6/5/2027', undefined],
    ['date', '31-02-2027', undefined],
    ['date', '20270630', '2027-06-30'],
    ['id', 'Veilige dijk (2e fase)', 'veilige-dijk-2e-fase'],
    ['id', '123', undefined],
    ['id', 'Coöperatie', 'cooperatie'],
    ['path', 'Goals/Safe Dike', 'goals/safe-dike'],
    ['language', 'NL', 'nl'],
    ['currency', '€', 'EUR'],
    ['time', '9.30', '09:30'],
    ['uri', 'www.example.org', 'https://www.example.org'],
    ['email', 'nobody', undefined],
  ] as const)('%s %s', (form, text, expected) => {
    expect(inForm(form, text)).toBe(expected);
  });

  test.each([
    ['1.250,50', '1250.50'],
    ['€ 1 250', '1250'],
    ['1,250.50', '1250.50'],
    ['1.250.000', '1250000'],
    ['12,5', '12.5'],
    ['1.250', undefined],
    ['1,250', undefined],
    ['many', undefined],
  ])('the number %s', (text, expected) => {
    expect(toNumber(text)).toBe(expected);
  });

  test('every pattern in the schemas has a form with words', () => {
    const folder = join(import.meta.dirname, '../../../schemas');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const patterns = texts.flatMap((text) =>
      [...text.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(
        ([, json = '""']) => JSON.parse(json) as string,
      ),
    );
    expect([...new Set(patterns)].filter((pattern) => formOfPattern(pattern) === 'other')).toEqual([]);
    expect(knownPatterns.filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  });
});

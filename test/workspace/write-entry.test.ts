import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ProgressEntry } from '../../src/domain/schema-types.js';
import { entryYaml } from '../../src/workspace/write-entry.js';

describe('an entry as YAML', () => {
  test('has its keys in one order, plain dates and readable texts', () => {
    const entry: ProgressEntry = {
      evidence: [{ url: 'https://example.org/report' }],
      note: 'Two reasons:\n\n- rain\n- a late delivery\n',
      impact: { nl: 'De kade blijft dicht.', en: 'The quay stays closed.' },
      'needed-by': '2026-04-01',
      title: 'The permit: late',
      state: 'open',
      opens: 'permit',
      by: 'city',
      date: '2026-03-02',
      kind: 'bottleneck',
      collab: 1,
    };
    expect(entryYaml(entry)).toBe(`collab: 1
kind: bottleneck
date: 2026-03-02
by: city
opens: permit
state: open
title: "The permit: late"
impact:
  nl: De kade blijft dicht.
  en: The quay stays closed.
needed-by: 2026-04-01
note: |
  Two reasons:

  - rain
  - a late delivery
evidence:
  - url: https://example.org/report
`);
  });

  test('reads back as it was, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.array(fc.constantFrom('a', ' ', '\n', '#', ': ', '- ', '\t', '"', "'", '2026-01-01', '\r'), { minLength: 1, maxLength: 30 }).map((parts) => parts.join('')),
    ); // prettier-ignore
    fc.assert(
      fc.property(words, words, fc.double({ noNaN: true, noDefaultInfinity: true }), (note, title, value) => {
        const entry = {
          collab: 1,
          kind: 'note',
          date: '2026-03-02',
          by: 'city',
          title,
          note,
          'x-value': value === 0 ? 0 : value,
        };
        expect(parse(entryYaml(entry as unknown as ProgressEntry), { schema: 'core' })).toEqual(entry);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

test('every property of the schema has its place, the same for all kinds', () => {
  const path = join(import.meta.dirname, '../../schemas/progress-entry.schema.json');
  const { $defs } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
  };
  const properties = [...new Set(Object.values($defs).flatMap((kind) => Object.keys(kind.properties ?? {})))];
  expect(properties.length).toBeGreaterThan(40);
  // A key without a place would come after a field of the workspace itself.
  const all = Object.fromEntries([['x-own', 1], ...properties.map((key) => [key, 1])]);
  const keys = entryYaml(all as unknown as ProgressEntry)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(':')[0]);
  expect(keys.at(-1)).toBe('x-own');
  expect(new Set(keys)).toEqual(new Set([...properties, 'x-own']));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clausesOfText, examplesOfTexts } from './clauses-of-text.js';

const examples = join(import.meta.dirname, '../../examples');

interface Row {
  readonly clause: string;
  readonly paths: readonly string[];
}

function rowsOf(example: string): readonly Row[] {
  return readFileSync(join(examples, example, 'coverage.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, clause = '', , paths = '']) => ({
      clause,
      paths: [...paths.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
    }));
}

function termsOf(example: string): unknown {
  const [agreement = ''] = readdirSync(join(examples, example, 'agreements'));
  return parse(readFileSync(join(examples, example, 'agreements', agreement, 'agreement.yaml'), 'utf8'), { schema: 'core' });
}

function valueAt(terms: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }, terms);
}

test('every real text has its table', () => {
  const withTable = readdirSync(examples).filter((example) => readdirSync(join(examples, example)).includes('coverage.md'));
  expect(withTable.toSorted()).toEqual([...examplesOfTexts].toSorted());
});

describe.each(examplesOfTexts)('coverage of %s', (example) => {
  const terms = termsOf(example);
  const rows = rowsOf(example);

  test('every clause is named once', () => {
    const clauses = rows.map(({ clause }) => clause);
    expect(new Set(clauses).size).toBe(clauses.length);
    expect(clauses.length).toBeGreaterThan(10);
  });

  test.each(rows)('$clause stands where it says', ({ paths }) => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(valueAt(terms, path), path).toBeDefined();
  });

  const clauses = clausesOfText(example);
  test.skipIf(clauses === undefined)(
    clauses === undefined ? 'no clause of the text is left over (skipped: COLLAB_CORPORA is not set)' : 'no clause of the text is left over',
    () => {
      expect(clauses?.length).toBeGreaterThan(9);
      const names = rows.map(({ clause }) => clause);
      const left = clauses?.filter((clause) => !names.some((name) => name === clause || name.startsWith(`${clause} `)));
      expect(left).toEqual([]);
    },
  );
});

describe('what was agreed on Kandia', () => {
  const terms = termsOf('kandia');
  test.each([
    ['contributions/works-wasserverband/share', { percent: 39, surcharge: { percent: 10 } }],
    ['contributions/works-wasserverband', { 'payment-within': 'P30D', currency: 'EUR' }],
    ['budget/recalibration/0', { percent: 5, 'outside-approval': 'none' }],
    ['term', { lasts: 'P30Y', renewal: { kind: 'tacit', period: 'P10Y', notice: 'P3Y' } }],
    ['reporting/yearly-settlement', { every: 'P1Y', within: 'P6M' }],
    ['legal', { copies: 4, 'equal-languages': ['nl', 'de'] }],
    ['bodies/boards-wasserverband/guests/0', { who: 'waterschap-rijn-en-ijssel', seats: 2 }],
  ])('%s says what was agreed', (path, expected) => {
    expect(valueAt(terms, path)).toMatchObject(expected);
  });
});

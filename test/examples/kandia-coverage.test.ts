import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const directory = join(import.meta.dirname, '../../examples/kandia');
const agreement: unknown = parse(
  readFileSync(join(directory, 'agreements/kandia-pumping-station/agreement.yaml'), 'utf8'),
);
const rows = readFileSync(join(directory, 'coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, clause = '', , paths = '']) => ({ clause, paths: [...paths.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) }));

/** All clauses of the text of 2008, in its order. */
const clauses = [
  'Preamble',
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `Recital ${letter}`),
  '1.1', '1.2', '2.1', '2.2', '3.1 a', '3.1 b', '3.1 end', '3.2', '3.3', '3.4', '3.5', '4.1', '4.2', '4.3',
  '5.1', '5.2', '6.1', '6.2', '7.1', '7.2', '7.3', '8', '9.1', '9.2', '10', 'Annex 1', 'Annex 2', 'Closing',
];

function valueAt(path: string): unknown {
  return path.split('/').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }, agreement);
}

describe('coverage of the Kandia agreement', () => {
  test('lists every clause once, in order', () => {
    expect(rows.map(({ clause }) => clause)).toEqual(clauses);
  });

  test.each(rows)('$clause stands where it says', ({ paths }) => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(valueAt(path), path).toBeDefined();
  });

  test.each([
    ['contributions/works-wasserverband/share', { percent: 39, surcharge: { percent: 10 } }],
    ['contributions/works-wasserverband', { 'payment-within': 'P30D', currency: 'EUR' }],
    ['budget/recalibration/0', { percent: 5, 'outside-approval': 'none' }],
    ['term', { lasts: 'P30Y', renewal: { kind: 'tacit', period: 'P10Y', notice: 'P3Y' } }],
    ['reporting/yearly-settlement', { every: 'P1Y', within: 'P6M' }],
    ['legal', { copies: 4, 'equal-languages': ['nl', 'de'] }],
    ['bodies/boards-wasserverband/guests/0', { who: 'waterschap-rijn-en-ijssel', seats: 2 }],
  ])('%s says what was agreed', (path, expected) => {
    expect(valueAt(path)).toMatchObject(expected);
  });
});

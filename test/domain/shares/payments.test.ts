import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from '../../../src/domain/decimal.js';
import { indexItems } from '../../../src/domain/item-index.js';
import type { Agreement } from '../../../src/domain/schema-types.js';
import { answer } from '../../../src/domain/shares/answer.js';
import { withPayments } from '../../../src/domain/shares/payments.js';
import type { AgreementState } from '../../../src/domain/state.js';

const share = (percent: number): object => ({ percent, of: 'the works', pool: 'works' });
const terms = {
  parties: { town: { name: 'Town' }, village: { name: 'Village' }, water: { name: 'Water' } },
  groups: { land: { title: 'Land', members: ['town', 'village'] } },
  budget: { pools: { works: { what: 'The works', currency: 'EUR' } } },
  contributions: {
    land: { what: 'Of each', from: { each: 'land' }, to: 'water', currency: 'EUR', share: share(25) },
    water: { what: 'Of the board', from: 'water', currency: 'EUR', share: share(50) },
  },
} as unknown as Agreement;
const items = indexItems(terms, new Set());

/** @param paid contribution, by whom, amount and currency */
function owed(...paid: readonly (readonly [string, string, number, string])[]) {
  const contributions = new Map<string, object[]>();
  for (const [path, by, amount, currency] of paid) {
    const entry = { entry: { by, amount: { amount, currency } } };
    contributions.set(path, [...(contributions.get(path) ?? []), entry]);
  }
  const state = { contributions } as unknown as Pick<AgreementState, 'contributions'>;
  const [first] = answer('budget/pools/works', [decimal(1000)], items) ?? [];
  if (first === undefined) throw new Error('nothing to work out');
  const settled = withPayments(first, state);
  if (settled.kind !== 'shared') throw new Error(settled.kind);
  return settled.workedOut.owed.map(({ party, total, paid: came, left }) =>
    [party, ...[total, came, left].map((each) => formatDecimal(each))].join(' '),
  );
}

describe('what is left to pay', () => {
  test('is all of it before anything came in', () => {
    expect(owed()).toEqual(['town 250 0 250', 'village 250 0 250', 'water 500 0 500']);
  });

  test('is less what each member of a group paid itself', () => {
    expect(
      owed(['contributions/land', 'town', 100, 'EUR'], ['contributions/land', 'town', 50, 'EUR']),
    ).toEqual(['town 250 150 100', 'village 250 0 250', 'water 500 0 500']);
  });

  test('counts what anybody recorded for one party, and goes below zero', () => {
    expect(owed(['contributions/water', 'facilitator', 600, 'EUR']).at(-1)).toBe('water 500 600 -100');
  });

  test('leaves out other currencies', () => {
    expect(owed(['contributions/water', 'water', 600, 'USD']).at(-1)).toBe('water 500 0 500');
  });
});

import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../../../src/domain/decimal.js';
import { indexItems } from '../../../src/domain/item-index.js';
import type { Agreement, Contribution } from '../../../src/domain/schema-types.js';
import { poolShares } from '../../../src/domain/shares/pool-shares.js';
import type { Ratio } from '../../../src/domain/shares/ratio.js';

type Share = Omit<NonNullable<Contribution['share']>, 'of'>;

function sharesOf(shares: Record<string, Share>, more: Partial<Agreement> = {}): readonly string[] {
  const contributions = Object.entries(shares).map(([id, share]) => {
    const from = id === 'towns' ? { each: 'towns' } : id;
    return [
      id,
      { what: id, from, kind: 'money', share: { of: 'The costs', pool: 'costs', ...share } },
    ] as const;
  });
  const terms = {
    parties: { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'C' }, d: { name: 'D' } },
    groups: { towns: { title: 'Towns', members: ['a', 'b', 'c'] } },
    contributions: Object.fromEntries(contributions),
    ...more,
  } as unknown as Agreement;
  return poolShares(indexItems(terms)).flatMap(({ stretches }) =>
    stretches.map(({ upTo, ratios, total }) => {
      const each = [...ratios].map(([path, ratio]) => `${path.replace('contributions/', '')} ${text(ratio)}`);
      return [upTo === undefined ? 'all' : `to ${formatDecimal(upTo)}`, ...each, `= ${text(total)}`].join(
        ', ',
      );
    }),
  );
}

function text({ part, whole }: Ratio): string {
  return `${formatDecimal(part)}/${formatDecimal(whole)}`;
}

describe('shares of the same costs', () => {
  test('percentages', () => {
    expect(sharesOf({ a: { percent: 39 }, b: { percent: 61 } })).toEqual([
      'all, a 39/100, b 61/100, = 100/100',
    ]);
  });

  test('what the others leave, divided by who takes it', () => {
    expect(sharesOf({ d: { percent: 40 }, towns: { rest: true } })).toEqual(
      ['all, d 40/100, towns 60/300, = 18000/18000'].map(
        () => expect.stringMatching(/^all, d 40\/100, towns 60\/300, = (\d+)\/\1$/) as string,
      ),
    );
  });

  test('more than all leaves nothing, and is not hidden', () => {
    expect(sharesOf({ a: { percent: 70 }, b: { percent: 40 }, c: { rest: true } })[0]).toContain('c 0/1,');
  });

  test('thirds are exact, each member of a group counts', () => {
    expect(sharesOf({ towns: { fraction: '1/3' } })).toEqual(['all, towns 1/3, = 3/3']);
  });

  test('hectares', () => {
    expect(sharesOf({ a: { parts: 3782 }, b: { parts: 6053 } })).toEqual([
      'all, a 3782/9835, b 6053/9835, = 9835/9835',
    ]);
  });

  test('tiers: every stretch by itself', () => {
    const shares = sharesOf({
      a: { tiers: [{ 'up-to': 100_000, percent: 100 }, { percent: 50 }] },
      b: { rest: true },
    });
    expect(shares).toEqual([
      'to 100000, a 100/100, b 0/100, = 100/100',
      'all, a 50/100, b 50/100, = 100/100',
    ]);
  });

  test('years and pools stand apart; without a pool there is nothing to add', () => {
    expect(sharesOf({ a: { percent: 10, pool: 'x' }, b: { percent: 20 } })).toHaveLength(2);
    expect(sharesOf({ a: { percent: 10, pool: undefined as never } })).toEqual([]);
  });
});

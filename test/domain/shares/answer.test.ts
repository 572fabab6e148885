import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from '../../../src/domain/decimal.js';
import { indexItems } from '../../../src/domain/item-index.js';
import type { Agreement } from '../../../src/domain/schema-types.js';
import { answer, type Answer } from '../../../src/domain/shares/answer.js';
import { askable, askedPath } from '../../../src/domain/shares/askable.js';
import { readExample } from './read-example.js';

const text = formatDecimal;

function ask(terms: Agreement, path: string, ...figures: (number | string)[]): readonly Answer[] {
  const items = indexItems(terms);
  return answer(askedPath(path, items) ?? path, figures.map(decimal), items) ?? [];
}

/** `party: share 10 + surcharge 1 = 11`. */
function lines(answers: readonly Answer[]): readonly string[] {
  return answers.flatMap((one) =>
    one.kind === 'shared'
      ? one.workedOut.owed.map(({ party, steps, total }) => {
          return `${party}: ${steps.map(({ step, amount }) => `${step} ${text(amount)}`).join(' + ')} = ${text(total)}`;
        })
      : [],
  );
}

const kandia = readExample('kandia');
const village = readExample('village-park');

describe('the pumping station Kandia', () => {
  test('39 percent of the costs, with 10 percent on top', () => {
    expect(lines(ask(kandia, 'works', 1_250_000))).toEqual([
      'wasserverband-netterdenscher-kanal: share 487500 + surcharge 48750 = 536250',
      'waterschap-rijn-en-ijssel: share 762500 = 762500',
    ]);
  });

  test('to the cent: 39 percent of 123456.78 is 48148.1442, and 10 percent of what is owed', () => {
    const [first] = lines(ask(kandia, 'budget/pools/operation', '123456.78'));
    expect(first).toBe('wasserverband-netterdenscher-kanal: share 48148.14 + surcharge 4814.81 = 52962.95');
  });

  test('the areas of 2008: nothing moved', () => {
    const [moved] = ask(kandia, 'budget/recalibration/0', 3782, 6053);
    expect(
      moved?.kind === 'recalibration' && [text(moved.result.change), moved.result.moved, moved.shares],
    ).toEqual(['0', false, []]);
  });

  test('3,900 to 5,935 hectares: 5.17 percent, so the 39 percent follow', () => {
    const [moved] = ask(kandia, 'budget/recalibration/0', 3900, 5935);
    if (moved?.kind !== 'recalibration') throw new Error('asked for a recalibration');
    // 3782/6053 = 0.624814…, 3900/5935 = 0.657119…
    expect(text(moved.result.change)).toBe('5.1703');
    expect(moved.result.moved).toBe(true);
    expect(
      moved.result.figures.map(({ shareAgreed, shareActual }) => `${text(shareAgreed)} ${text(shareActual)}`),
    ).toEqual(['38.4545 39.6543', '61.5455 60.3457']);
    expect(moved.shares.map(({ before, after }) => [before, text(after)])).toEqual([[39, '40.22']]);
  });

  test('exactly 5 percent is not more than 5 percent', () => {
    const terms = structuredClone(kandia);
    const measure = terms.budget?.recalibration?.[0]?.measure as { values: Record<string, number> };
    measure.values = { 'wasserverband-netterdenscher-kanal': 100, 'waterschap-rijn-en-ijssel': 100 };
    const moved = (a: number): unknown =>
      ask(terms, 'budget/recalibration/0', a, 100).map(
        (one) => one.kind === 'recalibration' && one.result.moved,
      );
    expect([moved(105), moved(105.0001), moved(95), moved(94.9999)]).toEqual([
      [false],
      [true],
      [false],
      [true],
    ]);
  });

  test('at the end, 39 percent of the book value', () => {
    const [back] = ask(kandia, 'exit/repayment', 800_000);
    expect(back?.kind === 'repayment' && [back.by, back.to, text(back.amount)]).toEqual([
      'waterschap-rijn-en-ijssel',
      'wasserverband-netterdenscher-kanal',
      '312000',
    ]);
  });

  test('another number of figures is not answered', () => {
    expect(answer('budget/recalibration/0', [decimal(1)], indexItems(kandia))).toBeUndefined();
    expect(answer('budget/pools/works', [decimal(1), decimal(2)], indexItems(kandia))).toBeUndefined();
  });
});

describe('the county’s share of a district’s works', () => {
  test('the estimate of the agreement: 312,418.00 + 78,104.50 = 390,522.50, with 31,241.80 to spare', () => {
    const [one] = ask(village, 'county-road-improvements', '312418.00');
    expect(lines(one === undefined ? [] : [one])).toEqual([
      'county: share 312418 + surcharge 78104.5 = 390522.5',
    ]);
    const room = one?.kind === 'shared' ? one.workedOut.owed[0]?.contingency : undefined;
    expect(room && text(room.amount)).toBe('31241.8');
  });

  test('the cap of 421,764.30 bites, and the district bears the rest', () => {
    expect(lines(ask(village, 'county-road-improvements', 340_000))).toEqual([
      'county: share 340000 + surcharge 85000 + cap -3235.7 = 421764.3',
      'district: above-cap 3235.7 = 3235.7',
    ]);
  });

  test('exactly at the cap nothing is cut', () => {
    // 337,411.44 × 1.25 = 421,764.30
    expect(lines(ask(village, 'contributions/county-share', '337411.44'))).toEqual([
      'county: share 337411.44 + surcharge 84352.86 = 421764.3',
    ]);
  });
});

function pool(contributions: object, more: object = {}): Agreement {
  const parties = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { name: id }]));
  return {
    parties,
    groups: { all: { title: 'All', members: ['a', 'b', 'c'] } },
    contributions,
    ...more,
  } as unknown as Agreement;
}
const share = (from: unknown, part: object, more: object = {}): object => ({
  what: 'Share',
  from,
  kind: 'money',
  currency: 'EUR',
  share: { of: 'The costs', pool: 'costs', ...part },
  ...more,
});

describe('formulas', () => {
  test('the cent that rounding leaves goes to who takes it, or is shown as nobody’s', () => {
    const thirds = { x: share({ each: 'all' }, { fraction: '1/3' }) };
    const [left] = ask(pool(thirds), 'budget/pools/costs', 100);
    expect(lines(left === undefined ? [] : [left])).toEqual(
      ['a', 'b', 'c'].map((party) => `${party}: share 33.33 = 33.33`),
    );
    expect(left?.kind === 'shared' && text(left.workedOut.unassigned)).toBe('0.01');
    const apart = {
      a: share('a', { fraction: '1/3' }),
      b: share('b', { fraction: '1/3' }),
      c: share('c', { rest: true }),
    };
    const rounded = {
      budget: { pools: { costs: { what: 'Costs', 'rounds-to': { to: 0.01, 'rest-to': 'c' } } } },
    };
    expect(lines(ask(pool(apart, rounded), 'costs', 100))[2]).toBe('c: share 33.33 + rounding 0.01 = 33.34');
  });

  test('whole thousands, up', () => {
    const rule = { 'rounds-to': { to: 1000, way: 'up' } };
    expect(lines(ask(pool({ a: share('a', { percent: 39 }, rule) }), 'costs', 1_000_001))).toEqual([
      'a: share 391000 = 391000',
    ]);
  });

  test('tiers: all of the first 100,000, half of the rest', () => {
    const terms = pool({
      a: share('a', { tiers: [{ 'up-to': 100_000, percent: 100 }, { percent: 50 }] }),
      b: share('b', { rest: true }),
    });
    expect(lines(ask(terms, 'costs', 250_000))).toEqual([
      'a: share 175000 = 175000',
      'b: share 75000 = 75000',
    ]);
    expect(lines(ask(terms, 'costs', 80_000))).toEqual(['a: share 80000 = 80000', 'b: share 0 = 0']);
  });

  test('VAT comes last, over what is left after the cap; a floor holds', () => {
    const vat = { vat: 'excluded', 'vat-percent': 21 };
    const capped = pool({
      a: share('a', { percent: 50 }, { ...vat, cap: { amount: 400, currency: 'EUR' } }),
    });
    expect(lines(ask(capped, 'costs', 1000))).toEqual(['a: share 500 + cap -100 + vat 84 = 484']);
    const least = pool({ a: share('a', { percent: 50 }, { floor: { amount: 10, currency: 'EUR' } }) });
    expect(lines(ask(least, 'costs', 3))).toEqual(['a: share 1.5 + floor 8.5 = 10']);
  });

  test('what the pool does not share is borne as agreed; a grant has its maximum', () => {
    const budget = {
      pools: {
        costs: { what: 'Costs', cap: { amount: 100, currency: 'EUR' }, 'above-cap': { 'borne-by': 'b' } },
      },
    };
    const terms = pool({ a: share('a', { percent: 60 }), b: share('b', { rest: true }) }, { budget });
    expect(lines(ask(terms, 'costs', 150))).toEqual(['a: share 60 = 60', 'b: share 40 + above-cap 50 = 90']);
    const grant = { grant: { from: 'The State', maximum: { amount: 70, currency: 'EUR' } } };
    expect(lines(ask(pool({ a: share('a', { percent: 50 }, grant) }), 'costs', 200))).toEqual([
      'a: share 100 + grant-maximum -30 = 70',
    ]);
  });

  test('an amount follows its index, in part and within its limit', () => {
    const rent = (indexation: object): Agreement =>
      pool({
        rent: {
          what: 'Rent',
          from: 'a',
          kind: 'money',
          amount: { amount: 1000, currency: 'EUR' },
          indexation: { index: 'CPI', base: 100, ...indexation },
        },
      });
    const now = (terms: Agreement, figure: number): unknown =>
      ask(terms, 'rent', figure).map(
        (one) => one.kind === 'indexed' && [text(one.now.amount), one.now.limited],
      );
    expect(now(rent({}), 103.5)).toEqual([['1035', false]]);
    expect(now(rent({ part: 80 }), 110)).toEqual([['1080', false]]);
    expect(now(rent({ limit: 5 }), 110)).toEqual([['1050', true]]);
    expect(now(rent({ limit: 5 }), 90)).toEqual([['950', true]]);
  });

  test('what can be asked, by path', () => {
    expect(askable(indexItems(kandia))).toEqual([
      'budget/pools/works',
      'budget/pools/operation',
      'contributions/works-wasserverband',
      'contributions/works-waterschap',
      'contributions/operation-wasserverband',
      'contributions/operation-waterschap',
      'budget/recalibration/0',
      'exit/repayment',
    ]);
    expect(askedPath('nothing', indexItems(kandia))).toBeUndefined();
  });
});

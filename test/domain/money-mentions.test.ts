import { describe, expect, test } from 'vitest';
import { indexItems } from '../../src/domain/item-index.js';
import { moneyMentions, timesFrom } from '../../src/domain/money-mentions.js';
import type { Agreement } from '../../src/domain/schema-types.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

const terms: Agreement = {
  collab: 1,
  title: 'Safe dike',
  purpose: 'Keep the polder dry.',
  parties: { oosterwold: { name: 'Oosterwold' }, west: { name: 'West' } },
  groups: { towns: { title: 'The towns', members: ['oosterwold', 'west', 'nobody'] } },
  goals: { dike: { title: 'The dike is safe', owner: 'west' } },
  commitments: {},
  contributions: {
    land: { what: 'Land', from: 'west', kind: 'money', amount: euros(5), cap: euros(6) },
    old: {
      what: 'Old',
      from: 'west',
      kind: 'money',
      amount: euros(7),
      withdrawn: { on: '2026-01-01', why: 'Paid otherwise.' },
    },
  },
  budget: { total: euros(11), lines: { 'a/b~c': { what: 'Land', amount: euros(1) } } },
};

describe('moneyMentions', () => {
  test('finds every amount with its place, but none of what was withdrawn', () => {
    expect(moneyMentions(terms).map(({ money, pointer }) => [pointer, money.amount])).toEqual([
      ['/contributions/land/amount', 5],
      ['/contributions/land/cap', 6],
      ['/budget/total', 11],
      ['/budget/lines/a~1b~0c/amount', 1],
    ]);
  });
});

describe('timesFrom', () => {
  test('counts once per known member with `each`, and a group as a whole once', () => {
    const items = indexItems(terms);
    expect(timesFrom({ each: 'towns' }, items)).toBe(2);
    expect(timesFrom('towns', items)).toBe(1);
    expect(timesFrom('west', items)).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import { indexItems } from '../../src/domain/item-index.js';
import { openQuestions, settledItems } from '../../src/domain/open-questions.js';
import type { Agreement } from '../../src/domain/schema-types.js';
import { servedGoals } from '../../src/domain/served-goals.js';

const terms: Agreement = {
  collab: 1,
  title: 'Safe dike',
  purpose: 'Keep the polder dry.',
  parties: { west: { name: 'West' } },
  goals: {
    dike: {
      title: 'The dike is safe',
      owner: 'west',
      indicators: { kilometres: { definition: 'Length', unit: 'km', open: { question: 'Measured how?' } } },
    },
    nature: { title: 'Nature thrives', owner: 'west' },
  },
  commitments: {
    build: { what: 'Builds.', accountable: 'west', serves: ['kilometres'] },
    sow: { what: 'Sows.', accountable: 'west', open: { question: 'When?' } },
    mow: {
      what: 'Mows.',
      accountable: 'west',
      serves: ['nature'],
      open: { question: 'How?' },
      withdrawn: { on: '2026-01-01', why: 'Sheep do it.' },
    },
  },
  exit: { open: { question: 'Whose is the land?' } },
};
const items = indexItems(terms);

test('openQuestions names those of parts and items, also inside items, but not of what was withdrawn', () => {
  expect([...openQuestions(terms, items)].map(({ path, pointer }) => [path, pointer])).toEqual([
    ['exit', '/exit/open'],
    ['goals/dike/indicators/kilometres', '/goals/dike/indicators/kilometres/open'],
    ['commitments/sow', '/commitments/sow/open'],
  ]);
});

test('settledItems leaves out what is open or withdrawn', () => {
  expect(settledItems(items, 'commitments').map(({ id }) => id)).toEqual(['build']);
});

describe('servedGoals', () => {
  test('a goal is served through its indicator, and not by what was withdrawn', () => {
    expect([...servedGoals(items)]).toEqual(['goals/dike']);
  });

  test('the only goal is served by every commitment, and by none when there are none', () => {
    const { dike } = terms.goals;
    if (dike === undefined) throw new Error('the goal is there');
    const one = { ...terms, goals: { dike } };
    expect([...servedGoals(indexItems(one))]).toEqual(['goals/dike']);
    expect([...servedGoals(indexItems({ ...one, commitments: {} }))]).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/domain/nearest.js';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['dike', 'dike', 0],
    ['dike', 'dyke', 1],
    ['dike', 'dkie', 1],
    ['dike', 'dikes', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s -> %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('stops at its limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  test('is the same both ways, and zero only between equals', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  test('finds a slip', () => {
    expect(nearest('safe-dyke', ['open-river', 'safe-dike'])).toBe('safe-dike');
    expect(nearest('oosterwodl', ['vallei', 'oosterwold'])).toBe('oosterwold');
    expect(nearest('Facilitator', ['facilitator'])).toBe('facilitator');
  });

  test('prefers the smallest distance, then the first', () => {
    expect(nearest('term', ['terms', 'team', 'tram'])).toBe('terms');
    expect(nearest('goals', ['roals', 'goal', 'foals'])).toBe('roals');
  });

  test('says nothing when nothing is near', () => {
    expect(nearest('province', ['municipality', 'vallei'])).toBeUndefined();
    expect(nearest('a', ['bc'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
    expect(nearest('same', ['same'])).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { valuesAt } from '../../src/domain/values-at.js';

describe('what stands at a field', () => {
  test('through blocks and lists, with the keys that lead there', () => {
    const value = { a: [{ b: 1 }, {}, { b: { c: 2 } }], d: 'x' };
    expect([...valuesAt(value, 'a.b')]).toEqual([
      [1, ['a', 0, 'b']],
      [{ c: 2 }, ['a', 2, 'b']],
    ]);
    expect([...valuesAt(value, 'd', ['top'])]).toEqual([['x', ['top', 'd']]]);
  });

  test('nothing where there is nothing, inherited names included', () => {
    expect([...valuesAt({}, 'constructor')]).toEqual([]);
    expect([...valuesAt(null, 'a')]).toEqual([]);
    expect([...valuesAt('text', 'length')]).toEqual([]);
  });
});

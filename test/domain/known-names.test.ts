import { describe, expect, test } from 'vitest';
import { findKnownNames, knownNames } from '../../src/domain/known-names.js';

const known = knownNames([
  'Jan de Vries',
  'Anne-Marie O’Brien',
  'J.P. Balk',
  'Madonna',
  'Jürgen Groß',
  'Jan de Vries Bakker',
]);
const found = (text: string): string[] => findKnownNames(text, known).map((name) => name.found);

describe('findKnownNames', () => {
  test.each([
    ['Vraag Jan de Vries.', ['Jan de Vries']],
    ['Vraag J. de Vries, of Jürgen Groß', ['J. de Vries', 'Jürgen Groß']],
    ['(Anne-Marie O’Brien)', ['Anne-Marie O’Brien']],
    ['J.P. Balk', ['J.P. Balk']],
    ['Jan\nde Vries', ['Jan\nde Vries']],
    ['Jan de Vries Bakker', ['Jan de Vries', 'Jan de Vries Bakker']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'Madonna',
    'jan de vries',
    'Jan en de Vries',
    'de Vries',
    'Jan de Vrieskade',
    'Bouwbedrijf De Vries',
  ])('nobody in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('places are those in the text', () => {
    const text = 'Dag Jan de Vries!';
    for (const { from, to, found } of findKnownNames(text, known)) expect(text.slice(from, to)).toBe(found);
  });
});

import { describe, expect, test } from 'vitest';
import { parseNumber, twoReadings } from '../../src/domain/parse-number.js';

describe('a number that can be read in two ways', () => {
  test.each([
    ['12.500', ['12500', '12.5'], ['12500', '12.50']],
    ['1,000', ['1000', '1'], ['1000', '1.00']],
    ['-1.234', ['-1234', '-1.234'], ['-1234', '-1.2340']],
  ])('%s', (text, meant, written) => {
    expect(twoReadings(text)).toEqual({ meant, written });
    expect(parseNumber(text)).toBeUndefined();
    // What is advised to write can be read, and is what was meant.
    expect(written.map(parseNumber)).toEqual(meant.map(Number));
  });

  test.each(['0.125', '1234.567', '12.5', '1,600,000', '12 500', '1.000.000', '1.000,00'])(
    '%s cannot',
    (text) => {
      expect(twoReadings(text)).toBeUndefined();
      expect(parseNumber(text)).toBeDefined();
    },
  );

  test.each(['1.00.000', '1,2,3', '1 2', '1.000.00', 'x', ''])('%j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  formatDecimal,
  multiply,
  parseDecimal,
  round,
  subtract,
  sum,
  sumMoney,
  toNumber,
} from '../../src/domain/decimal.js';

const text = (a: ReturnType<typeof decimal>): string => formatDecimal(a);

describe('decimals', () => {
  test.each([
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    ['-12.50', '-12.5'],
    ['.5', '0.5'],
    ['3.', '3'],
    [-0, '0'],
  ])('%s reads as %s', (value, written) => {
    expect(text(decimal(value))).toBe(written);
  });
  test.each(['', '-', '.', '1,5', '1e99999', '1e401', 'NaN', 'Infinity', '0x10'])('%j is none', (value) => {
    expect(parseDecimal(value)).toBeNull();
    expect(() => decimal(value)).toThrow(RangeError);
  });
  test('a tenth and two tenths are three tenths', () => {
    expect(text(add(decimal(0.1), decimal(0.2)))).toBe('0.3');
    expect(text(subtract(decimal(0.3), decimal(0.1)))).toBe('0.2');
    expect(text(multiply(decimal('1.10'), decimal('39')))).toBe('42.9');
    expect(compare(decimal('1.0'), decimal('1'))).toBe(0);
    expect(compare(decimal('-1.01'), decimal('-1'))).toBe(-1);
  });
  test('rounding goes half away from zero', () => {
    expect(text(round(decimal('2.345'), 2))).toBe('2.35');
    expect(text(round(decimal('-2.345'), 2))).toBe('-2.35');
  });
  test('cents stay cents', () => {
    expect(formatDecimal(decimal('12.5'), 2)).toBe('12.50');
    expect(formatDecimal(decimal('12.999'), 2)).toBe('13.00');
    expect(formatDecimal(decimal('-0.004'), 2)).toBe('0.00');
  });
  test('any finite number survives the round trip, and sums do not depend on order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
        (values) => {
          for (const value of values) expect(toNumber(decimal(value))).toBe(value + 0);
          const forwards = sum(values.map(decimal));
          expect(compare(forwards, sum(values.toReversed().map(decimal)))).toBe(0);
        },
      ),
    );
  });
  test('money adds up per currency', () => {
    const cents = Array.from({ length: 10 }, () => ({ amount: 0.1, currency: 'EUR' }));
    expect(sumMoney([...cents, { amount: 5, currency: 'USD' }])).toEqual([
      { amount: 1, currency: 'EUR' },
      { amount: 5, currency: 'USD' },
    ]);
  });
});

describe('dividing', () => {
  test.each([
    ['1', '3', 2, 'nearest', '0.33'],
    ['2', '3', 2, 'nearest', '0.67'],
    ['1', '3', 2, 'up', '0.34'],
    ['2', '3', 2, 'down', '0.66'],
    ['-1', '3', 2, 'up', '-0.34'],
    ['-2', '3', 2, 'down', '-0.66'],
    ['1', '-8', 2, 'nearest', '-0.13'],
    ['6', '3', 0, 'up', '2'],
    ['1250000.005', '0.001', 0, 'nearest', '1250000005'],
  ] as const)('%s / %s to %i decimals, %s: %s', (a, b, decimals, way, written) => {
    expect(text(divide(decimal(a), decimal(b), decimals, way))).toBe(written);
  });
});

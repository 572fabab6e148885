import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theilSen } from '../../../src/domain/status/theil-sen.js';

const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

describe('the Theil–Sen line', () => {
  // P.K. Sen, JASA 63 (1968), section 7: slope 4, interval of 93 % from 26/7 to 35/8.
  test('the example of Sen', () => {
    const line = theilSen(points([1, 9], [2, 15], [3, 19], [4, 20], [10, 45], [12, 55], [18, 78]), 1.8119);
    expect(line?.slope).toBe(4);
    expect(line?.low).toBeCloseTo(26 / 7, 10);
    expect(line?.high).toBeCloseTo(35 / 8, 10);
    expect(line?.middle).toEqual({ x: 4, y: 20 });
  });
  test('one odd point does not move it', () => {
    expect(theilSen(points([0, 0], [1, 2], [2, 4], [3, 99], [4, 8], [5, 10], [6, 12]))?.slope).toBe(2);
  });
  test('an exact line has no width, and ties in y narrow nothing away', () => {
    expect(theilSen(points([0, 1], [1, 3], [2, 5], [3, 7], [4, 9]))).toMatchObject({
      slope: 2,
      low: 2,
      high: 2,
    });
    expect(theilSen(points([0, 5], [1, 5], [2, 5]))).toMatchObject({ slope: 0, low: 0, high: 0 });
  });
  test('of five points the 90 % interval is the whole range', () => {
    const line = theilSen(points([0, 0], [1, 1], [2, 4], [3, 3], [4, 8]));
    expect(line).toMatchObject({ low: -1, high: 5 });
  });
  test('there is none through points on one date', () => {
    expect(theilSen(points([1, 2], [1, 3]))).toBeNull();
    expect(theilSen([])).toBeNull();
  });
  test('turning the values over turns the slope over', () => {
    const plane = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: -99, max: 99 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(plane, (all) => {
        const [line, turned] = [theilSen(all), theilSen(all.map(({ x, y }) => ({ x, y: -y })))];
        expect(turned === null).toBe(line === null);
        if (line === null || turned === null) return;
        expect(turned.slope).toBeCloseTo(-line.slope, 9);
        expect(line.low).toBeLessThanOrEqual(line.slope);
        expect(line.high).toBeGreaterThanOrEqual(line.slope);
      }),
    );
  });
});

/** Parts of a whole, exact: a third is 1/3 and never 33.33 percent. */
import { add, compare, decimal, multiply, negate, one, type Decimal, zero } from '../decimal.js';

/** `part` of `whole`; the whole is above zero. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

export const nothing: Ratio = { part: zero, whole: one };
export const all: Ratio = { part: one, whole: one };

export function percentRatio(percent: number | string): Ratio {
  return { part: decimal(percent), whole: decimal(100) };
}

/** `2/3`. */
export function fractionRatio(fraction: string): Ratio {
  const [part = '', whole = ''] = fraction.split('/');
  return { part: decimal(part), whole: decimal(whole) };
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (compare(a.whole, b.whole) === 0) return { part: add(a.part, b.part), whole: a.whole };
  return {
    part: add(multiply(a.part, b.whole), multiply(b.part, a.whole)),
    whole: multiply(a.whole, b.whole),
  };
}

export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { part: negate(b.part), whole: b.whole });
}

export function timesRatio(ratio: Ratio, times: number): Ratio {
  return { part: multiply(ratio.part, decimal(times)), whole: ratio.whole };
}

/** Below 0, 0 or above 0. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return compare(multiply(a.part, b.whole), multiply(b.part, a.whole));
}

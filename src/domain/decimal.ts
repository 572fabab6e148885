/**
 * Decimals as scaled integers: money and percentages add up exactly, as on paper.
 * A number from a file is read from its shortest text, so 0.1 is one tenth.
 */
import type { Money } from './schema-types.js';

/** `digits` × 10^−`scale`; the scale is never negative. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };
export const one: Decimal = { digits: 1n, scale: 0 };

const decimalPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
/** The range of a double, and more than any sum of money. */
const largestExponent = 400;

/** The decimal a text writes (`-12.50`, `1e3`); null when it writes none, or one with an exponent beyond 400. */
export function parseDecimal(text: string): Decimal | null {
  const match = decimalPattern.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const power = Number(exponent);
  if (Math.abs(power) > largestExponent) return null;
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - power;
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** @throws RangeError when the value is not a finite number or the text of one: files are checked before. */
export function decimal(value: number | string): Decimal {
  const parsed = parseDecimal(String(value));
  if (parsed === null) throw new RangeError(`not a decimal: ${String(value)}`);
  return parsed;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** To a number of decimals, half away from zero. */
export function round(a: Decimal, decimals: number): Decimal {
  if (a.scale <= decimals) return a;
  return { digits: divideRounded(a.digits, 10n ** BigInt(a.scale - decimals)), scale: decimals };
}

export type RoundingWay = 'nearest' | 'up' | 'down';

/** a / b to a number of decimals: to the nearest (half away from zero), or away from or towards zero. b is not zero. */
export function divide(a: Decimal, b: Decimal, decimals: number, way: RoundingWay = 'nearest'): Decimal {
  const shift = decimals + b.scale - a.scale;
  const [over, under] =
    shift >= 0 ? [a.digits * 10n ** BigInt(shift), b.digits] : [a.digits, b.digits * 10n ** BigInt(-shift)];
  return { digits: divideWay(over, under, way), scale: decimals };
}

/** Below 0, 0 or above 0. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = subtract(a, b);
  if (digits === 0n) return 0;
  return digits < 0n ? -1 : 1;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}

/** Plain digits with a point, without needless zeros: `-12.5`. With `decimals`, exactly that many: `-12.50`. */
export function formatDecimal(value: Decimal, decimals?: number): string {
  const { digits, scale } = decimals === undefined ? value : atScale(round(value, decimals), decimals);
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale);
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  return `${digits < 0n ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`;
}

/** The nearest double. */
export function toNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}

/** The exact total per currency, in the order of first appearance. */
export function sumMoney(amounts: Iterable<Money>): readonly Money[] {
  const totals = new Map<string, Decimal>();
  for (const { amount, currency } of amounts) {
    totals.set(currency, add(totals.get(currency) ?? zero, decimal(amount)));
  }
  return [...totals].map(([currency, total]) => ({ amount: toNumber(total), currency }));
}

function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

function atScale(value: Decimal, scale: number): Decimal {
  return { digits: digitsAt(value, scale), scale };
}

function divideWay(numerator: bigint, denominator: bigint, way: RoundingWay): bigint {
  if (way === 'nearest') return divideRounded(numerator, denominator);
  const towardsZero = numerator / denominator;
  if (way === 'down' || numerator % denominator === 0n) return towardsZero;
  return numerator < 0n === denominator < 0n ? towardsZero + 1n : towardsZero - 1n;
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const half = n < 0n ? -d : d;
  return (2n * n + half) / (2n * d);
}

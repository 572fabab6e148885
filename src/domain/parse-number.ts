/** Numbers as people write them, in the English and in the continental way; what could be either is not read at all. */
import { compare, decimal, parseDecimal, toNumber } from './decimal.js';

/** The two numbers that one text can stand for, and how each is written without doubt. */
export interface TwoReadings {
  readonly meant: readonly [thousands: string, fraction: string];
  readonly written: readonly [thousands: string, fraction: string];
}

/** `12500`, `12500,50`, `1,600,000`, `1.600.000,50`, `12 500`; undefined where it is none, or could be two. */
export function parseNumber(text: string): number | undefined {
  const plain = twoReadings(text) === undefined ? plainNumber(text) : undefined;
  const written = plain === undefined ? null : parseDecimal(plain);
  if (written === null) return undefined;
  const value = toNumber(written);
  // More digits than a file can hold would be recorded as another number.
  return Number.isFinite(value) && compare(decimal(value), written) === 0 ? value : undefined;
}

/** `12.500` and `1,000`: twelve thousand five hundred for one, twelve and a half for another. */
export function twoReadings(text: string): TwoReadings | undefined {
  const [, whole = '', fraction = ''] = /^([+-]?[1-9]\d{0,2})[.,](\d{3})$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const shortest = fraction.replace(/0+$/, '');
  const inDoubt = `${whole}${fraction}`;
  const small = shortest === '' ? whole : `${whole}.${shortest}`;
  // Two digits or four: any number but three.
  const clear = fraction.endsWith('0') ? fraction.slice(0, 2) : `${fraction}0`;
  return { meant: [inDoubt, small], written: [inDoubt, `${whole}.${clear}`] };
}

const spaces = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g;
const pointThousands = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$/;
const commaThousands = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$|^[+-]?\d{1,3}(?:,\d{3}){2,}$/;

function plainNumber(text: string): string | undefined {
  const joined = text.replace(spaces, '');
  if (pointThousands.test(joined)) return joined.replaceAll('.', '').replace(',', '.');
  if (commaThousands.test(joined)) return joined.replaceAll(',', '');
  return /^[+-]?\d+,\d+$/.test(joined) ? joined.replace(',', '.') : joined;
}

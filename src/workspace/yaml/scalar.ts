/** Values of plain words: the core schema of YAML 1.2 (chapter 10.3.2). `NO` is a text, and so is a date. */

/** Numbers are kept as JavaScript numbers, which give back at most this many digits exactly as they were written. */
export const exactDigits = 15;

const integer = /^[-+]?[0-9]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const otherBase = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** What a plain scalar without a tag stands for. */
export function resolvePlain(source: string): unknown {
  const word = source.length <= 5 ? words.get(source) : undefined;
  return word === undefined ? (resolveNumber(source) ?? source) : word;
}

/** The number that a text is, or undefined. `-0` is 0. */
export function resolveNumber(source: string): number | undefined {
  const first = source.charCodeAt(0);
  // Plus, minus, point and the digits; the slash between them never begins a number.
  if (first < 0x2b || first > 0x39 || first === 0x2c) return undefined;
  if (decimal.test(source) || otherBase.test(source)) return Number(source) + 0;
  if (infinite.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  return notANumber.test(source) ? NaN : undefined;
}

export function isInteger(source: string): boolean {
  return integer.test(source) || otherBase.test(source);
}

/** True when writing the number gives the digits that were read. Infinity and NaN are no matter of digits. */
export function isExact(source: string, value: number): boolean {
  if (source.length <= exactDigits && !/[eExo]/.test(source)) return true;
  if (otherBase.test(source)) return value < 10 ** exactDigits;
  if (!decimal.test(source)) return true;
  const [mantissa = ''] = source.toLowerCase().split('e');
  const digits = mantissa.replace(/[-+.]/g, '').replace(/^0+|0+$/g, '');
  if (digits === '') return true;
  // Near the smallest numbers there are, fewer digits fit.
  return digits.length <= exactDigits && Number.isFinite(value) && Math.abs(value) >= 1e-290;
}

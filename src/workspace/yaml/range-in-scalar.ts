/** From words of a value to where they stand in the file: quotes, escapes, folded lines and indents lie between the two. */
import type { TextPart } from '../../domain/finding.js';
import type { Range } from './building.js';

/**
 * Walks value and source side by side. Undefined where they cannot be matched.
 * @param range of the scalar in the source, with its quotes or the sign of its block
 * @param value what the scalar says
 */
export function rangeInScalar(
  source: string,
  range: Range,
  value: string,
  part: TextPart,
): Range | undefined {
  const [start, end] = range;
  const places = { from: -1, to: -1 };
  let at = start;
  for (let index = 0; index < part.to; index += 1) {
    const letter = value.charAt(index);
    if (isSpace(letter)) continue;
    const found = findLetter(source, at, end, letter);
    if (found === undefined) return undefined;
    if (index >= part.from && places.from === -1) places.from = found.from;
    places.to = found.to;
    at = found.to;
  }
  return places.from === -1 ? undefined : [places.from, places.to];
}

/** How much may lie between two letters: a line end and its indent, or the sign of a block and a remark behind it. */
const widestGap = 400;

/** Where the next letter of the value stands: as it is, or written as an escape. */
function findLetter(
  source: string,
  from: number,
  end: number,
  letter: string,
): { readonly from: number; readonly to: number } | undefined {
  for (let at = from; at < Math.min(end, from + widestGap); at += 1) {
    const escape = source.charAt(at) === '\\' ? escapeAt(source, at) : undefined;
    if (escape?.letter === letter) return { from: at, to: at + escape.length };
    if (source.charAt(at) === letter) {
      // In single quotes a quote is written twice.
      const isDoubled = letter === "'" && source.charAt(at + 1) === "'" && at + 1 < end - 1;
      return { from: at, to: at + (isDoubled ? 2 : 1) };
    }
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { '"': '"', '/': '/', '\\': '\\', _: '\u00a0', N: '\u0085' };
const hexLength: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escapeAt(
  source: string,
  at: number,
): { readonly letter: string; readonly length: number } | undefined {
  const sign = source.charAt(at + 1);
  const digits = Object.hasOwn(hexLength, sign) ? (hexLength[sign] ?? 0) : 0;
  if (digits > 0) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return Number.isNaN(code) || code > 0x10_ff_ff
      ? undefined
      : { letter: String.fromCodePoint(code), length: 2 + digits };
  }
  const letter = Object.hasOwn(named, sign) ? named[sign] : undefined;
  return letter === undefined ? undefined : { letter, length: 2 };
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r';
}

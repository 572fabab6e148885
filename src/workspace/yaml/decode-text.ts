/** From bytes to text: UTF-8 only, a byte order mark accepted. */

const strict = new TextDecoder('utf-8', { fatal: true });

export interface BrokenText {
  /** The text before the first byte that is not UTF-8. */
  readonly before: string;
  /** That byte. */
  readonly byte: number;
}

/** The text without its byte order mark; or where it stops being UTF-8. */
export function decodeText(bytes: Uint8Array): string | BrokenText {
  try {
    return strict.decode(bytes);
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, countValidBytes(bytes)), {
      stream: true,
    });
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const length = new TextEncoder().encode(before).length + (hasMark ? 3 : 0);
    return { before, byte: bytes[length] ?? 0 };
  }
}

/** Halves the bytes until the first wrong one stands alone. */
function countValidBytes(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** With `stream`, a character that is cut off at the end is no mistake. */
function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

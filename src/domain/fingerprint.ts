/**
 * What makes a finding the same finding tomorrow: its rule, its file, the item in it (JSON Pointer) and the words in its
 * data. Not its line, so that it survives edits above it; nor numbers, yes or no, or `today`, which change while the fault
 * stays (days late, counts); nor the suggestion, which depends on what else there is.
 */
import type { Finding } from './finding.js';

const incidental: ReadonlySet<string> = new Set(['today', 'suggestion']);

/** Sixteen hexadecimal digits: FNV-1a of 64 bits over UTF-16 units. It tells findings apart, it protects nothing. */
export function fingerprint({ rule, file, pointer, data }: Finding): string {
  const identifying = Object.entries(data)
    .filter(
      ([name, value]) => !incidental.has(name) && (typeof value === 'string' || typeof value === 'object'),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fnv1a64(JSON.stringify([rule, file, pointer, identifying]));
}

/** In two halves of 32 bits: the prime is 2^40 + 0x1b3, so every product stays below 2^53. */
function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const lowProduct = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(lowProduct / 0x1_0000_0000)) % 0x1_0000_0000;
    low = lowProduct % 0x1_0000_0000;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

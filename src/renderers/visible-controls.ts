/**
 * Characters that steer a screen or a reader instead of being read are shown, never passed on: C0, DEL and C1 controls,
 * line and paragraph separators, bidirectional marks, embeddings, overrides and isolates, and the byte order mark.
 * What is no character at all (half a surrogate pair, a noncharacter) becomes U+FFFD. Text without these comes back as is.
 */
import { once } from '../domain/once-per.js';

const steering = once(
  () =>
    /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu,
);

export function visibleControls(text: string): string {
  return isPlain(text) ? text : text.replace(steering(), shown);
}

/** Nearly every text: the pattern takes long to make. Letters of Europe, and the signs of dashes, arrows and ticks. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code >= 0xa0 && code < 0x600) continue;
    if (code < 0x2010 || code > 0x2bff) return false;
    if ((code >= 0x2028 && code < 0x2030) || (code >= 0x2066 && code < 0x206a)) return false;
  }
  return true;
}

/** C0 and DEL as their pictures (ESC as ␛), the others by number (`<U+202E>`). */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  const isCharacter =
    !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0xfdd0 && code <= 0xfdef) && (code & 0xfffe) !== 0xfffe;
  return isCharacter ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : '\ufffd';
}

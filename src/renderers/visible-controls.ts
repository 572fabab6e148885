/**
 * Characters that steer a screen or a reader instead of being read are shown, never passed on: C0, DEL and C1 controls,
 * line and paragraph separators, bidirectional marks, embeddings, overrides and isolates, and the byte order mark.
 * What is no character at all (half a surrogate pair, a noncharacter) becomes U+FFFD. Text without these comes back as is.
 */
const steering =
  /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const anySteering = new RegExp(steering.source, 'u');

export function visibleControls(text: string): string {
  return anySteering.test(text) ? text.replace(steering, shown) : text;
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

/**
 * How many columns a text takes on a terminal: wide characters two, combining ones none. Styling codes do not count.
 * What must know all characters takes long to load, so it is asked only about text that is not plainly narrow.
 */
import stringWidth from 'string-width';

/** Latin, Greek and Cyrillic letters, marks and our own signs; soft hyphens and combining marks are not among them. */
const narrow =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0388-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20ac\u2190-\u2193\u2500-\u25cf\u2713\u2716]*$/;
const styling = /\u001b\[\d+m/g;

export function widthOf(text: string): number {
  return narrowWidth(text) ?? stringWidth(text);
}

/** The same for text that takes one column for each character; undefined for other text. */
export function narrowWidth(text: string): number | undefined {
  if (narrow.test(text)) return text.length;
  const plain = text.replace(styling, '');
  return narrow.test(plain) ? plain.length : undefined;
}

let graphemes: Intl.Segmenter | undefined;

/** What people take for one character each, whatever it is made of. */
export function characters(text: string): readonly string[] {
  if (narrow.test(text)) return text.split('');
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

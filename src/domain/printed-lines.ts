/**
 * About how words fill lines in print, in average letters of a plain sans-serif face (half an em each). Good enough to keep
 * a page from overflowing; a format that knows its own width measures for itself.
 */

/** Letters by their width in thousandths of an em: those of Arial, Helvetica and Liberation Sans. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["'", 191],
  ['ijl’‘', 222],
  ['|', 260],
  [' !,./:;I[\\]ft\u00a0', 278],
  ['()-`r·“”{}³²', 334],
  ['"', 355],
  ['*', 389],
  ['^', 469],
  ['Jcksvxyz', 500],
  ['+<=>~', 584],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%', 889],
  ['W', 944],
  ['@—…', 1015],
];
const known = new Map(
  widths.flatMap(([letters, width]) => Array.from(letters).map((letter) => [letter, width])),
);
const usual = 556;
const other = 700;
const ideograph = 1200;
/** Faces that do not know how to set a mark upon a letter set it beside. */
const mark = 333;
/** What steers a reader instead of being read is shown by its number. */
const shownByNumber = 4500;

/** How wide a character is, in average letters. */
export function printedWidth(character: string): number {
  return (known.get(character) ?? unusualWidth(character)) / 500;
}

function unusualWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return usual;
  if (/\p{M}/u.test(character)) return mark;
  if (/[\u200b-\u200d]/u.test(character)) return 0;
  if (/[\p{C}\u2028\u2029]/u.test(character)) return shownByNumber;
  if (code < 0x250) return /\p{Lu}/u.test(character) ? 778 : usual;
  return code >= 0x1100 ? ideograph : other;
}

export interface PrintedLines {
  readonly count: number;
  /** Where the text has to end to fill no more than `most` lines; its length where it fits. */
  readonly end: number;
}

/** Breaks between words; a word longer than a line is broken anywhere. @param width of a line, in average letters */
export function printedLines(text: string, width: number, most = Infinity): PrintedLines {
  let [count, used, at] = [1, 0, 0];
  for (const word of text.split(/(?<=[ \n\t])/)) {
    const letters = Array.from(word);
    const wide = letters.reduce((sum, letter) => sum + printedWidth(letter), 0);
    // The space after the last word of a line hangs over its end.
    const bare = /\s$/.test(word) ? wide - printedWidth(' ') : wide;
    if (used > 0 && used + bare > width) {
      if (count === most) return { count, end: at };
      [count, used] = [count + 1, 0];
    }
    if (bare <= width) [used, at] = [used + wide, at + word.length];
    else
      for (const letter of letters) {
        if (used + printedWidth(letter) > width && used > 0) {
          if (count === most) return { count, end: at };
          [count, used] = [count + 1, 0];
        }
        [used, at] = [used + printedWidth(letter), at + letter.length];
      }
  }
  return { count, end: text.length };
}

/**
 * The words of a sentence as a person reads them: without the signs of Markdown that the published texts carry (emphasis,
 * the targets of links), and a way to find a place of the original in them.
 */
export interface ReadableText {
  readonly text: string;
  /** From a place in the original to the same place in `text`. A place inside a sign becomes the place after it. */
  readonly place: (original: number) => number;
}

const signs = /\*+|\[(?=[^\]]*\]\()|\]\([^)\s]*\)/g;

export function readableText(original: string): ReadableText {
  const removed = [...original.matchAll(signs)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return {
    text: original.replaceAll(signs, ''),
    place(place) {
      const before = removed.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(place, to) - from), 0);
      return place - before;
    },
  };
}

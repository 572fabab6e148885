/** How high a row must be for its texts: not every program works that out when it opens a file. */

/** In points, of text of ten points. */
const lineHeight = 13.5;
const tallest = 400;

export interface SetText {
  readonly text: string;
  /** Of the column, in characters. */
  readonly width: number;
}

/** The attributes of a row; none where one line is enough. */
export function heightAttributes(texts: readonly SetText[]): string {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  if (lines === 1) return '';
  const height = Math.min(lines * lineHeight + 2, tallest);
  return ` ht="${String(height)}" customHeight="1"`;
}

/** Words are not broken, unless one alone is wider than the column. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, Math.max(1, width - 1)), 0);
}

function wrappedLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** How words take their place on the page of the summary. */
import { printedLines } from '../../domain/printed-lines.js';
import type { Text } from '../../domain/schema-types.js';
import { clipped, paragraph, say, type Block, type Content } from '../document.js';
import { nothing } from '../content.js';

/**
 * The page: A4 with room for so many lines, each of so many average letters. Formats that have pages set it in 9.5 point on
 * lines of 12.5 point, 17 cm wide; a little is kept free, for words in bold and faces that run wider.
 */
export const page = { lines: 57, width: 96 } as const;

/** Cells are set in 9 point. */
const cellLetters = 102;

/** The width of a cell that has so many percent of the page; bold letters are wider. */
export const cellWidth = (share: number, bold = false): number =>
  Math.floor(((cellLetters * share) / 100 - 2) * (bold ? 0.94 : 1));

export const clip = (lines: number, width: number, content: Content): Content =>
  content.length === 0 ? nothing : [clipped(lines, width, content)];

/** Lines of people's words in whatever language they have, no more than `most`; `besides` are letters before and after them. */
export function linesOfText(
  words: Text | undefined,
  width: number,
  most: number,
  { besides = 0 }: { readonly besides?: number } = {},
): number {
  if (words === undefined) return 0;
  const versions = typeof words === 'string' ? [words] : Object.values(words);
  const counts = versions.map((own) => printedLines('n'.repeat(besides) + own, width, most).count);
  return Math.max(1, ...counts);
}

/** "And 3 more: see the full report." Nothing where all are shown. */
export function moreLine(all: number, shown: number): readonly Block[] {
  return all > shown ? [paragraph(say({ code: 'report.more-in-full', data: { count: all - shown } }))] : [];
}

/** How wide the columns of a table are on paper, in percent: as the table says, else as the words in its cells ask for. */
import { printedWidth } from '../../domain/printed-lines.js';
import type { LocalTable } from '../localize.js';
import { plainText, type Words } from '../words.js';
import { together } from './together.js';

/** Letters on a line of a whole page. */
const lineLetters = 107;
/** Around the words of a cell. */
const padding = 2;
/** A word longer than this is broken; a cell longer than this has several lines. */
const longestWord = 24;
const longestLine = 60;
/** What is no longer than a date stays on one line. */
const shortLine = 24;

/** They add up to 100. */
export function columnWidths(table: LocalTable): readonly number[] {
  const { columns, rows } = table;
  if (columns.every(({ share }) => share !== undefined)) return columns.map(({ share = 0 }) => share);
  const cells = columns.map(({ title }, at) => [
    [{ type: 'strong', words: title }] as Words,
    ...rows.map((row) => row[at] ?? []),
  ]);
  const wanted = cells.map((column) => Math.max(...column.map(wantedWidth)) + padding);
  const least = cells.map((column, at) => {
    const whole = wanted[at] ?? 0;
    return whole <= shortLine ? whole : Math.max(...column.map(leastWidth)) + padding;
  });
  const free = Math.max(0, lineLetters - sum(least));
  const more = wanted.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const widths = least.map(
    (width, at) => width + (sum(more) === 0 ? 0 : (free * (more[at] ?? 0)) / sum(more)),
  );
  return widths.map((width) => (width / sum(widths)) * 100);
}

const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0);
const widthOfText = (text: string): number =>
  Array.from(text).reduce((so, letter) => so + printedWidth(letter), 0) * 1.03;

/** A short status is one word. */
function leastWidth(words: Words): number {
  const pieces = words.flatMap((word) =>
    word.type === 'status' ? [sign + together(word.text)] : [plainText([word])],
  );
  const longest = Math.max(0, ...pieces.flatMap((piece) => piece.split(/[ \n\t-]/)).map(widthOfText));
  return Math.min(longestWord, longest * boldness(words));
}

function wantedWidth(words: Words): number {
  return Math.min(
    longestLine,
    widthOfText((hasSign(words) ? sign : '') + plainText(words)) * boldness(words),
  );
}

/** About as wide as that of a status, with its space. */
const sign = 'MM';
const hasSign = (words: Words): boolean => words.some(({ type }) => type === 'status');

/** Bold letters are wider. */
const boldness = (words: Words): number => (words.some(({ type }) => type === 'strong') ? 1.08 : 1);

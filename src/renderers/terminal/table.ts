/** A table that fits the columns there are: its cells wrap, and when even that is too narrow its rows become lists. */
import type { LocalTable } from '../localize.js';
import { widthOf } from '../text-width.js';
import { plainText, type Words } from '../words.js';
import type { Style } from './style.js';
import { padEnd, padStart, wrap } from './wrap.js';

const gap = '  ';
/** A word longer than this may be cut rather than make its column wider. */
const longestWhole = 18;

export function tableLines(table: LocalTable, columns: number, style: Style): readonly string[] {
  const styles = [style, { ...style, words: (words: Words) => loosened(style.words(words)) }];
  for (const each of styles) {
    const widths = columnWidths(table, columns, each);
    if (widths !== undefined) return griddedLines(table, widths, each);
  }
  return stackedLines(table, columns, style);
}

/** Before words are cut, a day may leave its month and a figure its unit. */
function loosened(text: string): string {
  return text.replace(/(?<=\d)\u00a0(?=\p{L})/gu, ' ');
}

/** The widths at which the table fits, or undefined when words would have to be cut to pieces. */
function columnWidths(table: LocalTable, columns: number, style: Style): readonly number[] | undefined {
  const cells = table.columns.map(({ title }, at) =>
    [title, ...table.rows.map((row) => row[at] ?? [])].map((words) => style.words(words)),
  );
  const wanted = cells.map((column) =>
    Math.max(1, ...column.map((cell) => Math.max(...cell.split('\n').map(widthOf)))),
  );
  const least = cells.map((column) =>
    Math.max(
      1,
      ...column.flatMap((cell) => cell.split(/[ \n]/).map((word) => Math.min(longestWhole, widthOf(word)))),
    ),
  );
  const room = columns - gap.length * (table.columns.length - 1);
  if (sum(least) > room) return undefined;
  return sum(wanted) <= room ? wanted : fill(wanted, least, room);
}

/**
 * From the least, first gives columns all they want when that is no more than their fair share of what is left; then one
 * column at a time to the one whose longest cell needs the most lines.
 */
function fill(wanted: readonly number[], least: readonly number[], room: number): readonly number[] {
  const widths = [...least];
  const byWish = widths.map((_, at) => at).toSorted((a, b) => wish(a) - wish(b));
  function wish(at: number): number {
    return (wanted[at] ?? 0) - (least[at] ?? 0);
  }
  byWish.forEach((at, done) => {
    if (wish(at) <= (room - sum(widths)) / (byWish.length - done)) widths[at] = wanted[at] ?? 1;
  });
  for (let left = room - sum(widths); left > 0; left--) {
    const lines = widths.map((width, at) => (wanted[at] ?? 0) / width);
    const tallest = lines.indexOf(Math.max(...lines));
    widths[tallest] = (widths[tallest] ?? 0) + 1;
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function griddedLines(table: LocalTable, widths: readonly number[], style: Style): readonly string[] {
  const head = rowLines(
    table.columns.map(({ title }) => style.strong(style.words(title))),
    table,
    widths,
  );
  const rule = style.faint(widths.map((width) => '─'.repeat(width)).join(gap));
  const rows = table.rows.map((row) =>
    rowLines(
      table.columns.map((column, at) => cellText(row[at] ?? [], column.header, style)),
      table,
      widths,
    ),
  );
  // Rows of several lines are set apart; a table of single lines stays dense.
  const apart = rows.some((lines) => lines.length > 1) && rows.length > 1;
  return [...head, rule, ...rows.flatMap((lines, at) => (apart && at > 0 ? ['', ...lines] : lines))];
}

function cellText(words: Words, header: boolean, style: Style): string {
  return header ? style.strong(style.words(words)) : style.words(words);
}

function rowLines(cells: readonly string[], table: LocalTable, widths: readonly number[]): readonly string[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) =>
        (table.columns[at]?.end === true ? padStart : padEnd)(lines[line] ?? '', widths[at] ?? 1),
      )
      .join(gap)
      .trimEnd(),
  );
}

/** Each row as a list of its cells under the name of the row. */
function stackedLines(table: LocalTable, columns: number, style: Style): readonly string[] {
  const named = Math.max(
    0,
    table.columns.findIndex(({ header }) => header),
  );
  return table.rows.flatMap((row, index) => {
    const title = wrap(style.strong(style.words(row[named] ?? [])), columns);
    const cells = table.columns.flatMap(({ title: name }, at) => {
      const cell = row[at] ?? [];
      if (at === named || plainText(cell).trim() === '') return [];
      return wrap(`${style.faint(`${style.words(name)}:`)} ${style.words(cell)}`, columns - 2).map(
        (line) => `  ${line}`,
      );
    });
    return [...(index > 0 ? [''] : []), ...title, ...cells];
  });
}

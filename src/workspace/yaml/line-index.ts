/** From offsets in a text to lines and columns. */
import type { Place } from '../../domain/finding.js';

export interface LineIndex {
  /** Offsets are clipped to the text. */
  place(start: number, end: number): Place;
  /** The offset just after the last character of the line that holds `offset`. */
  lineEnd(offset: number): number;
  /** The other way: line and column from 1. */
  offset(line: number, column: number): number;
}

/** Lines end in LF, CR LF or CR, as in YAML. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);

  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const position = (offset: number): { line: number; column: number } => {
    const clipped = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(clipped);
    return { line: line + 1, column: clipped - (starts[line] ?? 0) + 1 };
  };

  return {
    place: (start, end) => {
      const from = position(start);
      const to = position(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    offset: (line, column) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1),
    lineEnd: (offset) => {
      let end = starts[lineOf(offset) + 1] ?? text.length;
      while (end > offset && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
      return end;
    },
  };
}

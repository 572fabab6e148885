/** The lines around a finding with a mark under what it is about. Tabs become spaces and nothing can steer the terminal. */
import type { Place } from '../../domain/finding.js';
import { escapeTerminal } from '../terminal-escape.js';
import { characters, widthOf } from '../text-width.js';
import type { Style } from '../terminal/style.js';

export interface FrameOptions {
  /** The width to fit. */
  readonly columns: number;
  readonly style: Style;
  /** Colours the mark. */
  readonly paint: (text: string) => string;
}

const before = 2;
const after = 1;

/** At most two lines before, the marked line, the mark and one line after. Nothing when the line is not there. */
export function codeFrame(
  lines: readonly string[],
  place: Place,
  { columns, style, paint }: FrameOptions,
): readonly string[] {
  const marked = lines[place.line - 1];
  if (marked === undefined) return [];
  const first = Math.max(1, place.line - before);
  const last = Math.min(lines.length, place.line + after);
  const gutter = String(last).length;
  const room = Math.max(10, columns - gutter - 3);
  const prefix = (number: string): string => `${style.faint(`${number.padStart(gutter)} │`)} `;

  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    if (number !== place.line)
      return [`${prefix(String(number))}${cutEnd(shown(lines[number - 1] ?? ''), room)}`.trimEnd()];
    const { text, indent, length } = markedLine(marked, place, room);
    return [
      `${prefix(String(number))}${text}`,
      `${prefix('')}${' '.repeat(indent)}${paint('^'.repeat(length))}`,
    ];
  });
}

/** Columns count UTF-16 units, the mark counts columns of the screen. */
function markedLine(
  line: string,
  place: Place,
  room: number,
): { text: string; indent: number; length: number } {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.trimEnd().length : Math.min(place.endColumn - 1, line.length);
  const target = shown(line.slice(start, Math.max(start, end)));
  const length = Math.min(Math.max(1, widthOf(target)), room - 2);
  const lead = cutStart(shown(line.slice(0, start)), room - length - 1);
  return {
    text: cutEnd(lead + target + shown(line.slice(Math.max(start, end))), room),
    indent: widthOf(lead),
    length,
  };
}

function shown(text: string): string {
  return escapeTerminal(text.replace(/\t/g, '  ').replace(/\r$/, ''));
}

/** As much of the beginning as fits. */
function cutEnd(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  let width = 1;
  for (const segment of characters(text.slice(0, room * 8))) {
    width += widthOf(segment);
    if (width > room) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** As much of the end as fits. */
function cutStart(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const segments = characters(text.slice(-room * 8));
  let at = segments.length;
  for (let width = 1; at > 0; at--) {
    width += widthOf(segments[at - 1] ?? '');
    if (width > room) break;
  }
  return `…${segments.slice(at).join('')}`;
}

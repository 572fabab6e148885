/** The comments of a file that set findings aside, with what each of them is about. */
import { EVENT_ID, YAMLException, parseEvents, type Event } from 'js-yaml';
import { ignoreMarker, type IgnoreComment, type IgnoreReach } from '../../domain/ignore-comment.js';
import { rangeOf } from './building.js';
import { indexLines, type LineIndex } from './line-index.js';
import { walkEntries, type Entry } from './walk-entries.js';
import { maxDepth } from './yaml-problem.js';

/** A comment begins the line, or has a space before it. */
const commentPattern = new RegExp(`(?<=^|[ \\t])#[ \\t]*${ignoreMarker}(?![\\w-])[^\\r\\n]*`, 'gm');

/** None of a file whose syntax is wrong: what it says is not known. */
export function readIgnoreComments(text: string, file: string): readonly IgnoreComment[] {
  const events = eventsOf(text);
  if (events === undefined) return [];
  const texts = events.flatMap((event) => (event.type === EVENT_ID.SCALAR ? [rangeOf(event)] : []));
  const lines = indexLines(text);
  const entries = walkEntries(events, text).map((entry) => ({
    ...entry,
    line: lines.place(entry.start, entry.start).line,
  }));
  return [...text.matchAll(commentPattern)].flatMap((match) => {
    const start = match.index;
    if (texts.some(([from, to]) => from <= start && start < to)) return [];
    const comment = match[0].trimEnd();
    const words = comment.slice(comment.indexOf(ignoreMarker) + ignoreMarker.length);
    const place = lines.place(start, start + comment.length);
    return [{ file, place, words, reach: reachOf(place.line, isAlone(text, start, lines), entries) }];
  });
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: maxDepth + 2 });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Whether nothing stands before it on its line. */
function isAlone(text: string, start: number, lines: LineIndex): boolean {
  const { column } = lines.place(start, start);
  return text.slice(start - column + 1, start).trim() === '';
}

type LinedEntry = Entry & { readonly line: number };

function reachOf(line: number, alone: boolean, entries: readonly LinedEntry[]): IgnoreReach {
  if (alone) {
    const next = entries.find((entry) => entry.line > line);
    return { kind: 'item', pointer: next?.pointer, isFirst: next !== undefined && next === entries[0] };
  }
  const pointers = entries.filter((entry) => entry.line === line).map(({ pointer }) => pointer);
  return { kind: 'line', line, pointers };
}

/** What is taken out of a text, with the line it stood on where nothing else stands there. */
import { isMap, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../../domain/fix.js';
import type { TextChange } from '../../domain/text-change.js';
import { endOf, endOfLine, lineStart, trimmedEnd } from '../edit-places.js';
import { sameValue } from '../same-value.js';

export function removePair(text: string, map: YAMLMap, pair: Pair | undefined): TextChange | undefined {
  const start = (pair?.key as Node | undefined)?.range?.[0];
  if (pair === undefined || start === undefined) return undefined;
  const end = endOf(text, pair);
  if (map.flow !== true) return wholeLines(text, start, end);
  const position = map.items.indexOf(pair);
  return fromFlow({
    start,
    end,
    before: position === 0 ? undefined : endOf(text, map.items[position - 1]),
    after: (map.items[position + 1]?.key as Node | undefined)?.range?.[0],
  });
}

/** The second of two keys of the same name, when both say the same. */
export function secondPair(map: YAMLMap, key: string, document: Document.Parsed): Pair | undefined {
  const [first, second] = map.items.filter((pair) => String(pair.key) === key);
  if (first === undefined || second === undefined) return undefined;
  const valueOf = ({ value }: Pair): unknown =>
    isMap(value) || isSeq(value)
      ? value.toJS(document)
      : (value as { readonly value?: unknown } | null)?.value;
  return sameValue(valueOf(first), valueOf(second)) ? second : undefined;
}

export function removeItem(text: string, list: YAMLSeq, index: number): TextChange | undefined {
  const rangeAt = (position: number): Node['range'] => (list.items[position] as Node | undefined)?.range;
  const range = rangeAt(index);
  if (!range) return undefined;
  const end = trimmedEnd(text, range[1]);
  if (list.flow === true) {
    return fromFlow({
      start: range[0],
      end,
      before: rangeAt(index - 1)?.[1],
      after: rangeAt(index + 1)?.[0],
    });
  }
  return wholeLines(text, text.lastIndexOf('-', range[0] - 1), end);
}

/** What stands before it on its line is none of it: then it cannot be taken out with its line. */
function wholeLines(text: string, start: number, end: number): TextChange | undefined {
  const from = lineStart(text, start);
  if (text.slice(from, start).trim() !== '') return undefined;
  const lineEnd = text.indexOf('\n', end);
  return { from, to: lineEnd === -1 ? text.length : lineEnd + 1, text: '' };
}

/** With the comma that parts it from the one before, or else from the one after. */
function fromFlow(place: {
  readonly start: number;
  readonly end: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}): TextChange {
  if (place.before !== undefined) return { from: place.before, to: place.end, text: '' };
  return { from: place.start, to: place.after ?? place.end, text: '' };
}

/** With the blanks before it, or its line. */
export function removeComment(
  text: string,
  { line, comment, value }: Extract<Edit, { readonly op: 'comment' }>,
): TextChange | undefined {
  const start = startOfLine(text, line);
  const at = text.indexOf(comment, start);
  const end = endOfLine(text, start);
  if (comment === '' || at === -1 || at + comment.length > end) return undefined;
  if (value !== '') return { from: at, to: at + comment.length, text: value };
  const kept = text.slice(start, at).trimEnd().length;
  return kept === 0 ? wholeLines(text, at, end) : { from: start + kept, to: end, text: '' };
}

/** @param line from 1 */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (const match of [...text.matchAll(/\r\n|\n|\r/g)].slice(0, line - 1).slice(-1))
    start = match.index + match[0].length;
  return start;
}

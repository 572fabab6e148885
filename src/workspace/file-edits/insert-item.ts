/** A text more at the end of a list. */
import { isSeq, type Document, type Node } from 'yaml';
import { pointerKeys } from '../../domain/json-pointer.js';
import type { TextChange } from '../../domain/text-change.js';
import { endOfLine, intoFlow, lineStart, trimmedEnd } from '../edit-places.js';

/** @param pointer of the list, with `/-` behind it; @param value written as it is: an id or a path */
export function insertItem(
  text: string,
  document: Document.Parsed,
  pointer: string,
  value: string,
): TextChange | undefined {
  const list = document.getIn(pointerKeys(pointer).slice(0, -1), true);
  if (!isSeq(list)) return undefined;
  if (list.flow === true) {
    const place = intoFlow(text, list, value);
    return place && { from: place.at, to: place.at, text: place.text };
  }
  const range = (list.items.at(-1) as Node | undefined)?.range;
  if (!range) return undefined;
  const dash = text.lastIndexOf('-', range[0] - 1);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  const at = endOfLine(text, trimmedEnd(text, range[1]));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { from: at, to: at, text: `${eol}${indent}- ${value}` };
}

/** A new key with its value, at the end of its block; on top of the file for its format version. */
import { isMap, stringify, type Document, type Node, type YAMLMap } from 'yaml';
import { pointerKeys } from '../../domain/json-pointer.js';
import type { TextChange } from '../../domain/text-change.js';
import { columnOf, endOf, endOfLine, intoFlow } from '../edit-places.js';
import { indented, itemText } from '../item-text.js';

export function insertPair(
  text: string,
  document: Document.Parsed,
  pointer: string,
  value: unknown,
): TextChange | undefined {
  const keys = pointerKeys(pointer);
  const [above, key] = [keys.slice(0, -1), keys.at(-1) ?? ''];
  const map = above.length === 0 ? document.contents : document.getIn(above, true);
  if (!isMap(map) || map.has(key)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (map.flow === true) return insertion(intoFlow(text, map, flowText(key, value)));
  return above.length === 0
    ? onTop(map, `${flowText(key, value)}${eol}`)
    : atEnd(text, map, { key, value, eol });
}

function onTop(map: YAMLMap, text: string): TextChange {
  const at = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
  return { from: at, to: at, text };
}

function atEnd(
  text: string,
  map: YAMLMap,
  { key, value, eol }: { readonly key: string; readonly value: unknown; readonly eol: string },
): TextChange | undefined {
  const columns = columnOf(text, map.items[0]);
  if (columns === undefined) return undefined;
  const lines = indented(itemText(key, value as Readonly<Record<string, unknown>>), columns);
  const at = endOfLine(text, endOf(text, map.items.at(-1)));
  return { from: at, to: at, text: lines.map((line) => eol + line).join('') };
}

function insertion(
  place: { readonly at: number; readonly text: string } | undefined,
): TextChange | undefined {
  return place && { from: place.at, to: place.at, text: place.text };
}

function flowText(key: string, value: unknown): string {
  const written = stringify(
    { [key]: value },
    { version: '1.2', schema: 'core', collectionStyle: 'flow', lineWidth: 0 },
  ).trim();
  return written.slice(1, -1).trim();
}

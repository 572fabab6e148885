/**
 * Adds to agreement.yaml what came out of talks: an item, or a link from an item. The rest of the text stays as it is, byte
 * by byte: comments, order, the way values are written.
 */
import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { parseForEdits, writeEdited } from './new-collaboration/yaml-edits.js';
import {
  columnOf,
  endOf,
  endOfLine,
  intoFlow,
  lineStart,
  pairNamed,
  trimmedEnd,
  type Insertion,
} from './edit-places.js';
import { indented, itemText } from './item-text.js';
import { sameValue } from './same-value.js';

type Fields = Readonly<Record<string, unknown>>;

/** Lists that are not there yet come after the first of these that is. */
const comesAfter: ReadonlyMap<string, readonly string[]> = new Map([
  ['expectations', ['goals']],
  ['offers', ['expectations', 'goals']],
]);

/** @param text of agreement.yaml */
export function withItem(text: string, list: string, id: string, fields: Fields): string {
  return edited(text, {
    insert: (source) => insertItem(source, list, id, fields),
    change: (document) => {
      if (!isMap(document.get(list))) document.set(list, document.createNode({}));
      document.setIn([list, id], document.createNode(fields));
    },
  });
}

/** Adds one path to a list of paths of an item, like `answered-by`. */
export function withLink(
  text: string,
  item: { readonly list: string; readonly id: string },
  field: string,
  path: string,
): string {
  return edited(text, {
    insert: (source) => insertLink(source, [item.list, item.id], field, path),
    change: (document) => {
      const place = [item.list, item.id, field];
      const known: unknown = document.getIn(place, true);
      if (isSeq(known)) known.add(document.createNode(path));
      else document.setIn(place, document.createNode([path], { flow: true }));
    },
  });
}

interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  /** The end of a line. */
  readonly eol: string;
}

interface Edit {
  /** Where to put which text; undefined where the text is written in a way that nothing can be put into. */
  readonly insert: (source: Source) => Insertion | undefined;
  /** The same on the values. */
  readonly change: (document: Document.Parsed) => void;
}

/** By inserting text; where that does not say what is meant, by writing the values anew, comments kept. */
function edited(whole: string, { insert, change }: Edit): string {
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  const changed = parseForEdits(text);
  change(changed);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const insertion = insert({ text, document: parseForEdits(text), eol });
  if (insertion !== undefined) {
    const result = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
    const read = parseForEdits(result);
    if (read.errors.length === 0 && sameValue(read.toJS(), changed.toJS())) return mark + result;
  }
  return mark + writeEdited(changed).replaceAll(/\r?\n/g, eol);
}

function insertItem(
  { text, document, eol }: Source,
  list: string,
  id: string,
  fields: Fields,
): Insertion | undefined {
  const root = document.contents;
  if (!isMap(root)) return undefined;
  const pair = pairNamed(root, list);
  if (pair === undefined) {
    const before = (comesAfter.get(list) ?? [])
      .map((name) => pairNamed(root, name))
      .find((one) => one !== undefined);
    const block = [`${list}:`, ...indented(itemText(id, fields), 2)];
    return {
      at: endOfLine(text, endOf(text, before ?? root.items.at(-1))),
      text: [eol, ...block.map((line) => eol + line)].join(''),
    };
  }
  const map = pair.value;
  const isEmpty = map === null || (isScalar(map) && map.value === null);
  const columns = isMap(map) && map.flow !== true ? columnOf(text, map.items[0]) : isEmpty ? 2 : undefined;
  if (columns === undefined) return undefined;
  const end = isEmpty
    ? endOf(text, { key: pair.key, value: null } as Pair)
    : endOf(text, (map as YAMLMap).items.at(-1));
  const lines = indented(itemText(id, fields), columns).map((line) => eol + line);
  return { at: endOfLine(text, end), text: lines.join('') };
}

function insertLink(
  { text, document, eol }: Source,
  place: readonly string[],
  field: string,
  path: string,
): Insertion | undefined {
  const item = document.getIn(place, true);
  if (!isMap(item)) return undefined;
  const pair = pairNamed(item, field);
  if (pair !== undefined) return intoList({ text, eol }, pair.value, path);
  if (item.flow === true) return intoFlow(text, item, `${field}: [${path}]`);
  const columns = columnOf(text, item.items[0]);
  const at = endOfLine(text, endOf(text, item.items.at(-1)));
  return columns === undefined ? undefined : { at, text: `${eol}${' '.repeat(columns)}${field}: [${path}]` };
}

function intoList(
  { text, eol }: Pick<Source, 'text' | 'eol'>,
  list: unknown,
  path: string,
): Insertion | undefined {
  if (!isSeq(list)) return undefined;
  if (list.flow === true) return intoFlow(text, list, path);
  const last = list.items.at(-1) as Node | undefined;
  const start = last?.range?.[0];
  if (start === undefined || start === null) return undefined;
  const dash = text.lastIndexOf('-', start);
  const columns = dash - lineStart(text, dash);
  return {
    at: endOfLine(text, trimmedEnd(text, last?.range?.[1] ?? start)),
    text: `${eol}${' '.repeat(columns)}- ${path}`,
  };
}

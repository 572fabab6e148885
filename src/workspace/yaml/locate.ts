/** From a JSON Pointer to the place of its key or value, looked up in the events of the parser. */
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import type { Place, TextPart } from '../../domain/finding.js';
import { pointerKeys } from '../../domain/json-pointer.js';
import { rangeOf, type Range } from './building.js';
import { indexLines, type LineIndex } from './line-index.js';
import { rangeInScalar } from './range-in-scalar.js';

/** A key, absent in lists, and a value, as positions in the events. */
interface Entry {
  readonly key: number | undefined;
  readonly value: number;
}

interface Tree {
  readonly text: string;
  readonly events: readonly Event[];
  /** For the position of an event: that of the first event after what it opens. */
  readonly after: Int32Array;
  /** What stands in a map or list, by the position of its event; made when first asked for. */
  readonly entries: Map<number, ReadonlyMap<string, Entry>>;
  readonly lines: LineIndex;
}

/** With `part`, the place of some words of the value. */
export type Locate = (pointer: string, at: 'key' | 'value', part?: TextPart) => Place;

/** What a pointer names that is not there is looked for as far as it goes: the place is then that of the key above. */
export function placesOf(events: readonly Event[], text: string): Locate {
  let tree: Tree | undefined;
  return (pointer, at, part) => {
    tree ??= { text, events, after: endsOf(events), entries: new Map(), lines: indexLines(text) };
    return locate(tree, pointerKeys(pointer), at, part);
  };
}

function locate(tree: Tree, keys: readonly string[], at: 'key' | 'value', part: TextPart | undefined): Place {
  // The first event opens the document.
  let entry: Entry = { key: undefined, value: 1 };
  for (const [depth, key] of keys.entries()) {
    const next = entriesOf(tree, entry.value).get(key);
    if (next === undefined) return placeOfEntry(tree, entry, depth === 0 ? 'value' : 'key');
    entry = next;
  }
  const place = part === undefined ? undefined : placeOfPart(tree, entry, part);
  return place ?? placeOfEntry(tree, entry, at);
}

function placeOfPart(tree: Tree, { value }: Entry, part: TextPart): Place | undefined {
  const event = tree.events[value];
  if (event?.type !== EVENT_ID.SCALAR) return undefined;
  const range = rangeInScalar(tree.text, rangeOf(event), getScalarValue(tree.text, event), part);
  return range && tree.lines.place(...range);
}

function placeOfEntry(tree: Tree, { key, value }: Entry, at: 'key' | 'value'): Place {
  const keyRange = key === undefined ? undefined : rangeOfEvent(tree, key);
  const valueRange = rangeOfEvent(tree, value);
  const [start, end] = (at === 'key' ? keyRange : valueRange) ?? valueRange ?? keyRange ?? [0, 0];
  return tree.lines.place(start, end);
}

/** Undefined for an event without characters: a key whose value is missing. */
function rangeOfEvent(tree: Tree, index: number): Range | undefined {
  const event = tree.events[index];
  switch (event?.type) {
    case EVENT_ID.SCALAR: {
      const range = rangeOf(event);
      if (range[0] < 0) return undefined;
      return event.indent === -1 ? range : firstLine(tree, range);
    }
    case EVENT_ID.ALIAS:
      return [event.anchorStart - 1, event.anchorEnd];
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING: {
      if (event.style === COLLECTION_STYLE.FLOW) return [event.start, endOfFlow(tree, index, event.start)];
      return [event.start, tree.lines.lineEnd(event.start)];
    }
    case undefined:
    default:
      return undefined;
  }
}

/** A text of several lines is marked on its first. */
function firstLine(tree: Tree, [start, end]: Range): Range {
  let from = start;
  while (from < end && /\s/.test(tree.text.charAt(from))) from += 1;
  return [from, Math.min(end, tree.lines.lineEnd(from))];
}

/** The closing bracket has no event of its own: it is found after the last thing inside, on the same line or not at all. */
function endOfFlow(tree: Tree, index: number, start: number): number {
  const close = (tree.after[index] ?? index + 1) - 1;
  let last = close;
  while (last > index && tree.events[last]?.type === EVENT_ID.POP) last -= 1;
  const from = endOfStart(tree, last) ?? start + 1;
  const lineEnd = tree.lines.lineEnd(from);
  let brackets = close - last;
  for (let at = from; at < lineEnd; at += 1) {
    const character = tree.text.charAt(at);
    if (character === ']' || character === '}') brackets -= 1;
    else if (!/[\s,:]/.test(character)) return lineEnd;
    if (brackets === 0) return at + 1;
  }
  return lineEnd;
}

/** Where a scalar ends, or the opening bracket of a map or list. */
function endOfStart(tree: Tree, index: number): number | undefined {
  const event = tree.events[index];
  if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) return event.start + 1;
  return rangeOfEvent(tree, index)?.[1];
}

function entriesOf(tree: Tree, index: number): ReadonlyMap<string, Entry> {
  const known = tree.entries.get(index);
  if (known !== undefined) return known;
  const entries = new Map<string, Entry>();
  const type = tree.events[index]?.type;
  const end = (tree.after[index] ?? index + 1) - 1;
  if (type === EVENT_ID.MAPPING) addPairs(tree, index + 1, end, entries);
  if (type === EVENT_ID.SEQUENCE) addItems(tree, index + 1, end, entries);
  tree.entries.set(index, entries);
  return entries;
}

/** Of equal keys the first counts, as in the value. */
function addPairs(tree: Tree, first: number, end: number, entries: Map<string, Entry>): void {
  for (let key = first; key < end;) {
    const value = tree.after[key] ?? end;
    const name = keyText(tree, key);
    if (name !== undefined && !entries.has(name)) entries.set(name, { key, value });
    key = tree.after[value] ?? end;
  }
}

function addItems(tree: Tree, first: number, end: number, entries: Map<string, Entry>): void {
  for (let value = first; value < end; value = tree.after[value] ?? end) {
    entries.set(String(entries.size), { key: undefined, value });
  }
}

/** A repeat as a key (`*name: …`) is looked up by no pointer. */
function keyText(tree: Tree, index: number): string | undefined {
  const event = tree.events[index];
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(tree.text, event) : undefined;
}

function endsOf(events: readonly Event[]): Int32Array {
  const after = new Int32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries()) {
    if (type === EVENT_ID.POP) after[open.pop() ?? index] = index + 1;
    else if (type === EVENT_ID.SCALAR || type === EVENT_ID.ALIAS) after[index] = index + 1;
    else open.push(index);
  }
  return after;
}

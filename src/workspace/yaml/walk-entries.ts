/** The entries of maps and lists in the order of the file, from the events of the parser. */
import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import { jsonPointer } from '../../domain/json-pointer.js';
import { rangeOf } from './building.js';

export interface Entry {
  readonly pointer: string;
  /** Where its key begins; in a list where its value begins. */
  readonly start: number;
}

interface Frame {
  readonly isMap: boolean;
  readonly path: readonly (string | number)[] | undefined;
  /** In a map: the key whose value comes next. */
  key: string | undefined;
  /** In a list: how many there were. */
  count: number;
}

/** Of the first document. What stands under a key that is no text is left out. */
export function walkEntries(events: readonly Event[], text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const frames: Frame[] = [];
  for (const event of events.slice(1)) {
    if (event.type === EVENT_ID.DOCUMENT) break;
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const path = enter(frames.at(-1), event, text, entries);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      frames.push({ isMap: event.type === EVENT_ID.MAPPING, path, key: undefined, count: 0 });
  }
  return entries;
}

/** @returns the path of the value that begins; undefined for a key, and for what has no path */
function enter(
  frame: Frame | undefined,
  event: Event,
  text: string,
  entries: Entry[],
): readonly (string | number)[] | undefined {
  if (frame === undefined) return [];
  const add = (last: string | number): readonly (string | number)[] | undefined => {
    if (frame.path === undefined) return undefined;
    return [...frame.path, last];
  };
  if (!frame.isMap) {
    const path = add(frame.count);
    frame.count += 1;
    if (path !== undefined) entries.push({ pointer: jsonPointer(path), start: startOf(event) });
    return path;
  }
  if (frame.key === undefined) {
    const isText = event.type === EVENT_ID.SCALAR;
    frame.key = isText ? getScalarValue(text, event) : '';
    const path = isText ? add(frame.key) : undefined;
    if (path !== undefined) entries.push({ pointer: jsonPointer(path), start: startOf(event) });
    return undefined;
  }
  const path = add(frame.key);
  frame.key = undefined;
  return path;
}

function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return rangeOf(event)[0];
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
    default:
      return 0;
  }
}

/**
 * From the events of the parser to plain values, in one pass and without recursion: keys are kept as they are written,
 * the first of two equal keys counts, unsafe keys and parts that repeat too much are left out, each with a problem.
 */
import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from 'js-yaml';
import {
  addKey,
  addValue,
  rangeOf,
  report,
  skipKey,
  startBuilding,
  wantsKey,
  type Anchor,
  type Building,
  type Frame,
  type Range,
} from './building.js';
import { exactDigits, isExact, resolvePlain } from './scalar.js';
import { coreTag, resolveTagged } from './tag.js';
import { excerpt, maxDepth, maxRepeated, type YamlProblem } from './yaml-problem.js';

export interface Construction {
  /** The first document; undefined when there is none. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;

export function construct(events: readonly Event[], text: string): Construction {
  const building = startBuilding(text);
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (building.isComplete) return { value: building.root, problems: building.problems };
        for (const directive of event.directives) {
          if (directive.kind === 'tag') building.handles.set(directive.handle, directive.prefix);
        }
        break;
      case EVENT_ID.SCALAR:
        readScalar(building, event);
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        openCollection(building, event);
        break;
      case EVENT_ID.ALIAS:
        repeat(building, event.anchorStart, event.anchorEnd);
        break;
      case EVENT_ID.POP:
        closeCollection(building);
        break;
    }
  }
  return { value: building.root, problems: building.problems };
}

function readScalar(building: Building, event: ScalarEvent): void {
  const source = getScalarValue(building.text, event);
  const frame = building.frames.at(-1);
  const isKey = wantsKey(frame);
  const value = isKey ? source : scalarValue(building, event, source);
  if (event.anchorStart !== -1) {
    const name = building.text.slice(event.anchorStart, event.anchorEnd);
    building.anchors.set(name, { value, size: 1, height: 0, isComplete: true });
  }
  if (isKey) addKey(building, frame, source, () => rangeOf(event));
  else addValue(building, value, 1, 0);
}

function scalarValue(building: Building, event: ScalarEvent, source: string): unknown {
  const tag = readTag(building, event);
  if (tag === undefined) return null;
  if (tag === '' && event.style !== SCALAR_STYLE.PLAIN) return source;
  const value = tag === '' ? resolvePlain(source) : resolveTagged(tag, source);
  if (value === undefined) {
    report(building, 'yaml-syntax', rangeOf(event), { reason: 'tag', found: `!!${tag} ${excerpt(source)}` });
    return null;
  }
  if (typeof value === 'number' && !isExact(source, value)) {
    report(building, 'number-exact', rangeOf(event), { value: excerpt(source), limit: exactDigits });
  }
  return value;
}

/** Empty without a tag, undefined for one that is not understood. */
function readTag(building: Building, event: { tagStart: number; tagEnd: number }): string | undefined {
  if (event.tagStart === -1) return '';
  const raw = building.text.slice(event.tagStart, event.tagEnd);
  const tag = coreTag(raw, building.handles);
  if (tag === undefined) {
    report(building, 'yaml-syntax', [event.tagStart, event.tagEnd], { reason: 'tag', found: excerpt(raw) });
  }
  return tag;
}

function openCollection(building: Building, event: CollectionEvent): void {
  const { frames } = building;
  const isMap = event.type === EVENT_ID.MAPPING;
  const mark: Range = [event.start, event.start + 1];
  const tag = readTag(building, event);
  if (tag !== undefined && tag !== '' && tag !== '!' && tag !== (isMap ? 'map' : 'seq')) {
    report(building, 'yaml-syntax', [event.tagStart, event.tagEnd], { reason: 'tag', found: `!!${tag}` });
  }
  const outer = frames.at(-1);
  const isKey = wantsKey(outer);
  if (isKey && outer.items !== null) report(building, 'yaml-syntax', mark, { reason: 'key-complex' });
  const frame = newFrame(isMap, isKey || outer?.items === null, event.anchorStart !== -1);
  if (frame.anchor !== undefined) {
    building.anchors.set(building.text.slice(event.anchorStart, event.anchorEnd), frame.anchor);
  }
  if (frames.length === maxDepth) report(building, 'nesting-shallow', mark, { limit: maxDepth });
  frames.push(frame);
}

function newFrame(isMap: boolean, goesNowhere: boolean, hasAnchor: boolean): Frame {
  const filled = isMap ? {} : [];
  const items = goesNowhere ? null : filled;
  const anchor: Anchor | undefined = hasAnchor
    ? { value: items, size: 1, height: 1, isComplete: false }
    : undefined;
  return { items, isMap, anchor, key: undefined, skips: false, size: 1, height: 1 };
}

function closeCollection(building: Building): void {
  const frame = building.frames.pop();
  if (frame === undefined) return;
  if (frame.anchor !== undefined) {
    frame.anchor.size = frame.size;
    frame.anchor.height = frame.height;
    frame.anchor.isComplete = true;
  }
  const outer = building.frames.at(-1);
  if (frame.items === null && wantsKey(outer)) skipKey(outer);
  else addValue(building, frame.items, frame.size, frame.height);
}

/** `*name`: the same value once more. */
function repeat(building: Building, start: number, end: number): void {
  const name = building.text.slice(start, end);
  const anchor = building.anchors.get(name);
  const frame = building.frames.at(-1);
  const range: Range = [start - 1, end];
  if (anchor === undefined || !anchor.isComplete) {
    const reason = anchor === undefined ? 'alias' : 'alias-of-itself';
    report(building, 'yaml-syntax', range, { reason, found: excerpt(name) });
    if (wantsKey(frame)) skipKey(frame);
    else addValue(building, null, 1, 0);
  } else if (wantsKey(frame)) {
    if (typeof anchor.value === 'string') return addKey(building, frame, anchor.value, () => range);
    report(building, 'yaml-syntax', range, { reason: 'key-complex' });
    skipKey(frame);
  } else if (mayRepeat(building, anchor, range)) addValue(building, anchor.value, anchor.size, anchor.height);
  else addValue(building, null, 1, 0);
}

/** A few short lines that repeat one another can stand for billions of values: they are counted before they are used. */
function mayRepeat(building: Building, anchor: Anchor, range: Range): boolean {
  const wasTooMuch = building.repeated > maxRepeated;
  building.repeated += anchor.size;
  const isTooMuch = building.repeated > maxRepeated;
  if (isTooMuch && !wasTooMuch) {
    report(building, 'file-small-enough', range, { reason: 'repeats', limit: maxRepeated });
  }
  const isTooDeep = building.frames.length + anchor.height > maxDepth;
  if (isTooDeep) report(building, 'nesting-shallow', range, { limit: maxDepth });
  return !isTooMuch && !isTooDeep;
}

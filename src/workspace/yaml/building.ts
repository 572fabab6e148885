/** A value in the making: the maps and lists that are open, what their anchors hold, and what was found wrong. */
import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { FindingData } from '../../domain/finding.js';
import type { ReadingRuleId } from '../../domain/reading-rules.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { excerpt, maxKeyLength, type YamlProblem } from './yaml-problem.js';

export interface Anchor {
  readonly value: unknown;
  /** Values in it, itself included, with all repeats written out. */
  size: number;
  /** Maps and lists inside one another in it. */
  height: number;
  isComplete: boolean;
}

/** A map or list that is open. */
export interface Frame {
  /** Null where a map or list stands as a key, and in it: such content goes nowhere. */
  readonly items: unknown[] | Record<string, unknown> | null;
  readonly isMap: boolean;
  readonly anchor: Anchor | undefined;
  /** The key whose value comes next; undefined when a key comes next. */
  key: string | undefined;
  /** What comes under `key` is left out. */
  skips: boolean;
  size: number;
  height: number;
}

export interface Building {
  readonly text: string;
  readonly problems: YamlProblem[];
  readonly anchors: Map<string, Anchor>;
  /** Handles that `%TAG` declares, and what they stand for. */
  readonly handles: Map<string, string>;
  readonly frames: Frame[];
  root: unknown;
  isComplete: boolean;
  /** Values that repeats (`*name`) brought in. */
  repeated: number;
}

export function startBuilding(text: string): Building {
  return {
    text,
    problems: [],
    anchors: new Map(),
    handles: new Map(),
    frames: [],
    root: undefined,
    isComplete: false,
    repeated: 0,
  };
}

export type Range = readonly [start: number, end: number];

export function report(
  building: Building,
  rule: ReadingRuleId,
  [start, end]: Range,
  data: FindingData,
  at: 'key' | 'value' = 'value',
): void {
  building.problems.push({ rule, at, pointer: pointerOf(building.frames), start, end, data });
}

function pointerOf(frames: readonly Frame[]): string {
  return jsonPointer(
    frames.flatMap(({ items, key }): (string | number)[] => {
      if (items === null) return [];
      if (Array.isArray(items)) return [items.length];
      return key === undefined ? [] : [key];
    }),
  );
}

export function wantsKey(frame: Frame | undefined): frame is Frame & { key: undefined } {
  return frame !== undefined && frame.isMap && frame.key === undefined;
}

/** `__proto__` changes what an object is; the others invite code that trusts them to. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** @param rangeOfKey asked for only when there is something to report */
export function addKey(building: Building, frame: Frame, key: string, rangeOfKey: () => Range): void {
  frame.key = key;
  frame.skips = frame.items === null || key.length > maxKeyLength || unsafeKeys.has(key);
  if (frame.skips || (frame.items !== null && Object.hasOwn(frame.items, key))) {
    frame.skips = true;
    if (frame.items !== null) reportKey(building, key, rangeOfKey());
  }
}

function reportKey(building: Building, key: string, range: Range): void {
  const shown = excerpt(key);
  if (key.length > maxKeyLength) {
    report(building, 'key-safe', range, { key: shown, reason: 'long', limit: maxKeyLength }, 'key');
  } else if (unsafeKeys.has(key)) {
    report(building, 'key-safe', range, { key, reason: 'reserved' }, 'key');
  } else report(building, 'key-once', range, { key: shown }, 'key');
}

/** What comes next under a key that could not be read goes nowhere. */
export function skipKey(frame: Frame): void {
  frame.key = '';
  frame.skips = true;
}

export function addValue(building: Building, value: unknown, size: number, height: number): void {
  const frame = building.frames.at(-1);
  if (frame === undefined) {
    building.root = value;
    building.isComplete = true;
    return;
  }
  frame.size += size;
  if (height >= frame.height) frame.height = height + 1;
  const { items, key } = frame;
  frame.key = undefined;
  if (Array.isArray(items)) items.push(value);
  else if (items !== null && key !== undefined && !frame.skips) items[key] = value;
}

/** Where a scalar stands, with its quotes; -1 for one without characters or marks. */
export function rangeOf(event: ScalarEvent): Range {
  const { style } = event;
  const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  if (event.valueStart !== -1) return [event.valueStart - quote, event.valueEnd + quote];
  const end = Math.max(event.tagEnd, event.anchorEnd);
  return [end, end];
}

/** A fault that a validator found: the rule it breaks, where, and the part of the value that is unusable because of it. */
import type { ErrorObject } from 'ajv';
import type { FindingData } from '../../domain/finding.js';
import { pointerKeys } from '../../domain/json-pointer.js';
import type { ReadingRuleId } from '../../domain/reading-rules.js';

export interface Fault {
  readonly rule: ReadingRuleId;
  readonly pointer: string;
  readonly at: 'key' | 'value';
  readonly data: FindingData;
  /** Pointer of what must be left out for the rest to hold. */
  readonly broken: string;
}

/** The parts of ajv's errors that are read here, by keyword. */
export function param(error: ErrorObject, name: string): unknown {
  return (error.params as Readonly<Record<string, unknown>>)[name];
}

/** What stands at a pointer; undefined when nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The words of `messages` for what stands where something else should. */
export type FoundType = 'nothing' | 'text' | 'number' | 'yes-or-no' | 'list' | 'map';

export function foundType(value: unknown): FoundType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'boolean') return 'yes-or-no';
  return typeof value === 'number' ? 'number' : 'text';
}

/** The last key of a pointer that is a word: how people call the place. Empty for the file as a whole. */
export function keyOf(pointer: string): string {
  return pointerKeys(pointer).findLast((key) => !/^\d+$/.test(key)) ?? '';
}

/**
 * What remains of a value when everything is left out that breaks its schema, so that rules can work with the rest.
 * What was left out has findings of its own.
 */
import { pointerKeys } from '../../domain/json-pointer.js';
import { readFaults } from './read-faults.js';
import { validatorFor } from './validators.js';
import { standIns, type FileKind, type FileTypes } from './file-kinds.js';

/** Each round takes away at least one part, and parts nest at most this deep. */
const maxRounds = 100;

type Items = Record<string, unknown> | unknown[];

/** Undefined when too little is left to stand for such a file. The value itself is not changed. */
export function salvage<K extends FileKind>(kind: K, value: unknown): FileTypes[K] | undefined {
  const validate = validatorFor(kind);
  const rest = copyOf(value);
  if (typeof rest !== 'object' || rest === null || Array.isArray(rest)) return undefined;
  for (let round = 0; round < maxRounds; round += 1) {
    const errors = validate(rest) ? [] : (validate.errors ?? []);
    const broken = readFaults(errors, rest).map((fault) => fault.broken);
    const parts = broken.filter((pointer) => pointer !== '');
    if (parts.length === 0) {
      // What breaks the file as a whole is something missing at its top.
      if (broken.length === 0) return rest as FileTypes[K];
      const standIn: object | undefined = standIns[kind];
      return standIn === undefined ? undefined : ({ ...standIn, ...rest } as FileTypes[K]);
    }
    for (const pointer of deepestFirst(parts)) remove(rest as Items, pointer);
  }
  return undefined;
}

/** Written out: what stands in two places by a repeat can be right in one and wrong in the other. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

/** Deeper parts before what holds them, later items of a list before earlier ones. */
function deepestFirst(pointers: readonly string[]): readonly string[] {
  const keyed = [...new Set(pointers)].map((pointer) => ({ pointer, keys: pointerKeys(pointer) }));
  keyed.sort((a, b) => b.keys.length - a.keys.length || Number(b.keys.at(-1)) - Number(a.keys.at(-1)) || 0);
  return keyed.map(({ pointer }) => pointer);
}

function remove(root: Items, pointer: string): void {
  const keys = pointerKeys(pointer);
  let parent: unknown = root;
  for (const key of keys.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
    parent = (parent as Record<string, unknown>)[key];
  }
  const last = keys.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
}

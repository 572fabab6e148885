/** A value after edits, as JSON Patch (RFC 6902) says: what the text has to come to. The value itself is not changed. */
import type { Edit } from '../../domain/fix.js';
import { pointerKeys } from '../../domain/json-pointer.js';

export function patched(value: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce(step, value);
}

function step(value: unknown, edit: Edit): unknown {
  switch (edit.op) {
    case 'add':
    case 'replace':
      return changedAt(value, pointerKeys(edit.path), (parent, key) => put(parent, key, edit.value));
    case 'remove':
      return changedAt(value, pointerKeys(edit.path), take);
    case 'move': {
      const to = pointerKeys(edit.path).at(-1) ?? '';
      return changedAt(value, pointerKeys(edit.from), (parent, key) =>
        put(take(parent, key), to, entriesOf(parent).get(key)),
      );
    }
    case 'remove-repeat':
    case 'comment':
    case 're-encode':
    default:
      return value;
  }
}

type Change = (parent: unknown, key: string) => unknown;

function changedAt(value: unknown, [key = '', ...rest]: readonly string[], change: Change): unknown {
  return rest.length === 0
    ? change(value, key)
    : put(value, key, changedAt(entriesOf(value).get(key), rest, change));
}

function entriesOf(parent: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof parent === 'object' && parent !== null ? Object.entries(parent) : []);
}

function put(parent: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(parent)) return key === '-' ? [...parent, value] : parent.with(Number(key), value);
  return Object.fromEntries(new Map([...entriesOf(parent), [key, value]]));
}

function take(parent: unknown, key: string): unknown {
  if (Array.isArray(parent)) return parent.toSpliced(Number(key), 1);
  return Object.fromEntries([...entriesOf(parent)].filter(([name]) => name !== key));
}

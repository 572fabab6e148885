/** What has an id in a workspace, and the places where that id stands. */
import type { TextPart } from '../finding.js';

/**
 * An item or what records opened: `dike` and `goals/safe-dike`. An agreement: an empty path. A record: its id.
 * A party or person is the same in all agreements, and of none: `parties/vallei`, `people/chair`.
 */
export interface Named {
  readonly agreement?: string;
  readonly path: string;
}

export interface NamedPlace {
  readonly named: Named;
  readonly file: string;
  /** JSON Pointer; empty for the file as a whole. */
  readonly pointer: string;
  readonly at: 'key' | 'value';
  /** What of the value it is; absent for keys and whole files. */
  readonly part?: TextPart;
  /** The text that it is a part of; absent for keys and whole files. */
  readonly value?: string;
  /** The path that it is a part of, without the agreement in front. */
  readonly path?: string;
  /** What stands there: an id, or a path that the item had before. */
  readonly written: string;
  readonly isDeclaration: boolean;
}

export function isSame(one: Named, other: Named): boolean {
  return one.path === other.path && one.agreement === other.agreement;
}

/** The item of a path in full. */
export function namedItem(agreement: string, path: string): Named {
  return path.startsWith('parties/') ? { path } : { agreement, path };
}

export function namedPerson(id: string): Named {
  return { path: `people/${id}` };
}

interface ValuePlace {
  readonly file: string;
  readonly pointer: string;
  /** Where in the value it begins. */
  readonly from?: number;
  /** Where it is more than the id. */
  readonly value?: string;
}

/** An id that is a value, or a part of one. */
export function placeOfId(
  id: string,
  { file, pointer, from = 0, value = id }: ValuePlace,
  named: Named,
): NamedPlace {
  const part = { from, to: from + id.length };
  return { named, file, pointer, at: 'value', part, value, written: id, isDeclaration: false };
}

/** An id that is a key. */
export function placeOfKey(
  file: string,
  pointer: string,
  {
    named,
    id,
    isDeclaration,
  }: { readonly named: Named; readonly id: string; readonly isDeclaration: boolean },
): NamedPlace {
  return { named, file, pointer, at: 'key', written: id, isDeclaration };
}

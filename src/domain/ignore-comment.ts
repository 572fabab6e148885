/** `# collab-ignore <rule>[, <rule>] -- <reason> [until:2027-01-01]`: a finding that people know of and accept for now. */
import { isDate } from './calendar-date.js';
import type { Place } from './finding.js';

/** What every such comment holds. */
export const ignoreMarker = 'collab-ignore';

/** A comment as it stands in a file. */
export interface IgnoreComment {
  readonly file: string;
  readonly place: Place;
  /** What stands behind the marker. */
  readonly words: string;
  readonly reach: IgnoreReach;
}

export type IgnoreReach =
  /** On a line of its own: the item that begins after it, with all in it. At the top also the file as a whole. */
  | { readonly kind: 'item'; readonly pointer: string | undefined; readonly isFirst: boolean }
  /** Behind something: that line, and what begins on it. */
  | { readonly kind: 'line'; readonly line: number; readonly pointers: readonly string[] };

export interface IgnoreWords {
  readonly rules: readonly string[];
  /** Empty when there is none. */
  readonly reason: string;
  /** The last day on which it holds, as it is written. */
  readonly until: string | undefined;
  /** What was written where a date belongs and is none. */
  readonly badDate: string | undefined;
}

/** Editors and word processors make a dash of two hyphens. */
const separator = /\s+(?:--|[\u2013\u2014])(?:\s+|$)/;
const untilPattern = /(?:^|\s)until:\s*(\S*)\s*$/;

export function parseIgnoreWords(words: string): IgnoreWords {
  const [names = '', ...rest] = ` ${words}`.split(separator);
  const said = rest.join(' -- ').trim();
  const until = untilPattern.exec(said)?.[1];
  const isDay = until !== undefined && isDate(until);
  return {
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: said.replace(untilPattern, '').trim(),
    until: isDay ? until : undefined,
    badDate: until === undefined || isDay ? undefined : until,
  };
}

/** Whether a finding is one that the comment is about, if the rule is. */
export function isWithin(
  reach: IgnoreReach,
  { pointer, line }: { readonly pointer: string; readonly line: number },
): boolean {
  if (reach.kind === 'line') return line === reach.line || reach.pointers.includes(pointer);
  if (pointer === '') return reach.isFirst;
  return (
    reach.pointer !== undefined && (pointer === reach.pointer || pointer.startsWith(`${reach.pointer}/`))
  );
}

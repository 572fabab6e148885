/** What a rule found: a code and its data, at a place in a file. Sentences live in `messages`, lines are looked up late. */
import type { RuleId } from './rule-ids.js';

export type Severity = 'error' | 'warning' | 'info';

/** Values that a sentence may need. Dates are ISO texts; names are already in words. */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Offsets in a text, in UTF-16 units; the end is exclusive. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Path from the workspace, with `/`. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into the file; empty for the file as a whole. */
  readonly pointer: string;
  /** Whether the mark belongs under the key or under the value. */
  readonly at: 'key' | 'value';
  /** The words of the value that it is about; default: all of it. */
  readonly part?: TextPart;
  readonly data: FindingData;
}

/** Lines and columns count from 1; columns in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type LocatedFinding = Finding & Place;

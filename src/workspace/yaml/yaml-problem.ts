/** What is wrong in the text of one file, at offsets: the reader makes findings of it. */
import type { FindingData } from '../../domain/finding.js';
import type { ReadingRuleId } from '../../domain/reading-rules.js';

/** Why a text is not YAML that collab reads; worded in `messages`. */
export type SyntaxReason =
  | 'alias'
  | 'alias-of-itself'
  | 'bracket-open'
  | 'colon-in-text'
  | 'colon-missing'
  | 'comma-missing'
  | 'control-character'
  | 'directive'
  | 'escape'
  | 'indentation'
  | 'key-complex'
  | 'key-too-long'
  | 'key-multiline'
  | 'other'
  | 'property'
  | 'quote-open'
  | 'scalar-start'
  | 'tab'
  | 'tag'
  | 'unexpected';

export interface YamlProblem {
  readonly rule: ReadingRuleId;
  readonly at: 'key' | 'value';
  readonly pointer: string;
  /** Offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly data: FindingData;
}

export const maxBytes = 1_000_000;
/** Maps and lists inside one another. */
export const maxDepth = 64;
/** Items that a file may gain by repeating a part of itself (`*name`). */
export const maxRepeated = 10_000;
/** YAML's own limit for keys on one line. */
export const maxKeyLength = 1_024;

/** A text for a sentence: long ones are cut, line breaks become blanks. */
export function excerpt(text: string, limit = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

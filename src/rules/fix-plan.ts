/** How a rule offers a fix for what it found: from a finding and the file it stands in to edits, or none where people must choose. */
import type { Finding, LocatedFinding } from '../domain/finding.js';
import type { FixPlan } from '../domain/fix.js';

export interface FixSubject {
  readonly bytes: Uint8Array;
  /** Without byte order mark; as far as it is UTF-8. */
  readonly text: string;
  /** What the file says; undefined where it cannot be read. */
  readonly value: unknown;
  /** How a single value is written in the file. */
  readonly written: (pointer: string) => string;
  /** All that was asked for in the file. */
  readonly findings: readonly Finding[];
}

/** Undefined where nothing can be done without asking somebody. */
export type PlanFix = (finding: LocatedFinding, subject: FixSubject) => FixPlan | undefined;

/** What stands at the keys; undefined when nothing does. */
export function valueIn(root: unknown, keys: readonly string[]): unknown {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

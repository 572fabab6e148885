/** What a check found, after what was set aside, what was known and what was not asked for are taken out. */
import type { KnownFinding } from '../../domain/baseline.js';
import type { LocatedFinding } from '../../domain/finding.js';
import type { SetAside } from '../../domain/set-aside.js';

export interface Found {
  readonly findings: readonly LocatedFinding[];
  readonly setAside: readonly SetAside<LocatedFinding>[];
  readonly baseline?: BaselineResult;
}

export interface BaselineResult {
  /** As the person named it. */
  readonly file: string;
  readonly updated: boolean;
  readonly known: number;
  /** How many an update put on the list. */
  readonly added: number;
  /** What was looked for and is no more; after an update, what it took off the list. */
  readonly gone: readonly KnownFinding[];
}

/** A finding that does not count, because somebody said why, or because it was there before checking began. */
import type { Finding } from './finding.js';

export interface SetAside<F extends Finding = Finding> {
  readonly finding: F;
  /** A comment in the file itself, or a list of what was known. */
  readonly by: 'comment' | 'baseline';
  /** In the words of whoever set it aside; a comment always has one. */
  readonly reason?: string;
  /** The last day on which it does not count. ISO date. */
  readonly until?: string;
}

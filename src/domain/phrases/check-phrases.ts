/** Phrases of `collab check` and `collab explain`. */
import type { NoData } from '../phrases.js';

export interface CheckPhrases {
  'check.description': NoData;
  'check.paths': NoData;
  'check.examples': NoData;
  'check.format': NoData;
  'check.fail-on': NoData;
  'check.rule': NoData;
  'check.only': NoData;
  'check.stdin-path': NoData;
  'check.since': NoData;
  'check.baseline': NoData;
  'check.update-baseline': NoData;
  'check.fix': NoData;
  'check.dry-run': NoData;
  /** What is on the list and is found no more. */
  'check.baseline-gone': { readonly file: string; readonly count: number };
  'check.baseline-updated': {
    readonly file: string;
    readonly known: number;
    readonly added: number;
    readonly gone: number;
  };
  /** Instead of findings, where there are none. */
  'check.nothing': NoData;
  'check.line': { readonly line: number };
  /** Where a page has no room for all. */
  'check.and-more': { readonly count: number };
  'explain.description': NoData;
  'explain.rule': NoData;
  'explain.list': NoData;
  'explain.examples': NoData;
  /** On top of a page that has not been written in the language yet. */
  'explain.page-in-english': NoData;
  'explain.category': { readonly category: string };
  /** A remedy for words that were signed. */
  'check.for-amendment': { readonly remedy: string };
  /** The same as a mark behind a message that stands without its remedy. */
  'check.for-amendment-mark': NoData;
  'explain.severity': { readonly severity: 'error' | 'warning' | 'info' | 'by-status' | 'by-place' };
}

/** The one error class for mistakes that a person can mend: a code and its data, worded by `messages`. */
import type { FailureCode, FailureData } from './failure-data.js';

/** `usage`, `workspace`: exit code 2. `interrupted`: exit code 130. */
export type FailureKind = 'usage' | 'workspace' | 'interrupted';

/** Where the mistake stands, when it stands in a file. Line and column count from 1. */
export interface FailurePlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Of a form: the tab and the cell, in words. */
  readonly cell?: string;
}

export class Failure<C extends FailureCode = FailureCode> extends Error {
  /** Command bundles carry their own copy of this class, so it is known by this mark and not by `instanceof`. */
  readonly isFailure = true;

  constructor(
    readonly kind: FailureKind,
    readonly code: C,
    readonly data: FailureData[C],
    readonly place: FailurePlace = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'Failure';
  }
}

export function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && (error as { isFailure?: unknown }).isFailure === true;
}

/** Where a block stands, and how close a page of its own is set: the page of a summary keeps the lines it was given. */
import type { Spacing } from './paragraph.js';

export interface Place {
  /** How far it is set in. */
  readonly left: number;
  /** On a page of its own, where every line has its exact height. */
  readonly close: boolean;
  /** Kept on one page with what follows. */
  readonly keep?: boolean;
  /** In a column beside another language, which goes on over pages of its own accord. */
  readonly beside?: boolean;
  /** With room to write by hand. */
  readonly roomy?: boolean;
  /** All within is kept on one page. */
  readonly keepWithin?: boolean;
}

/** Twentieths of a point. */
export const closeSpacing = {
  heading: { before: 140, after: 40, line: 300 },
  noteTitle: { before: 100, after: 20, line: 250 },
  caption: { before: 100, after: 40, line: 250 },
  afterTable: { before: 0, after: 0, line: 80 },
} as const satisfies Readonly<Record<string, Spacing>>;

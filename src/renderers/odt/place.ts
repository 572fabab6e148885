/** Where a block stands, and how close a page of its own is set: the page of a summary keeps the lines it was given. */
export interface Place {
  /** How far it is set in, in centimetres. */
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

/** Where all is kept together, the last is not kept with what follows. */
export function keptUnlessLast(place: Place, at: number, all: readonly unknown[]): Place {
  return place.keepWithin === true ? { ...place, keep: place.keep === true || at < all.length - 1 } : place;
}

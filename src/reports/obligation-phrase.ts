/** The words of an obligation. */
import type { ObligationKind } from '../domain/obligations.js';
import type { Phrase } from '../domain/phrases.js';

// A union of this many codes is more than the compiler takes apart by itself.
export const obligationPhrase = (what: ObligationKind): Phrase =>
  ({ code: `obligation.${what}`, data: {} }) as Phrase;

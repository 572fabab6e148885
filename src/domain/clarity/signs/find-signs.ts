/** What the make of a sentence leaves open, apart from its words. */
import { findTwoActors } from './actors.js';
import { findAndOr } from './and-or.js';
import { findWrongCount } from './count.js';
import { findDoubleNegation } from './negation.js';
import { findNumber } from './number.js';
import { findMissingParty } from './party-range.js';
import { findOpenRange } from './range.js';
import type { Look, Sign } from './sign.js';
import { findSlash } from './slash.js';

const looks = [
  findAndOr,
  findSlash,
  findOpenRange,
  findNumber,
  findDoubleNegation,
  findWrongCount,
  findMissingParty,
  findTwoActors,
];

export function findSigns(look: Look): readonly Sign[] {
  return looks.flatMap((find) => find(look));
}

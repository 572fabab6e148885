/** What a look at the make of a sentence gets, and what it finds; `find-signs.ts` calls each of them. */
import type { ClarityQuestion, ClarityRule } from '../clarity.js';
import type { PhraseBook } from '../pattern.js';
import type { Sentence } from '../sentences.js';
import type { Token } from '../tokens.js';

export interface Sign {
  /** Indexes of tokens; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rule: ClarityRule;
  readonly question: ClarityQuestion;
}

/** The small words of a language that hold a sentence together. */
export interface SmallWords {
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** How a range begins: `between`. */
  readonly between: ReadonlySet<string>;
  /** A limit up to its number: `at least #`. */
  readonly limits: PhraseBook<true>;
  /** What may follow a number that has no unit: no noun. */
  readonly afterNumber: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** How a part of a sentence begins that has a negation of its own. */
  readonly relatives: ReadonlySet<string>;
  /** Negations that are an assertion: `not uncommon`. */
  readonly litotes: PhraseBook<true>;
  /** `following`, before or after a number. */
  readonly following: ReadonlySet<string>;
  /** Written numbers, from nought. */
  readonly numbers: readonly string[];
  /** By which each does its own part, or all do it by its nature together. */
  readonly together: PhraseBook<true>;
  readonly must: ReadonlySet<string>;
  /** Those who agree, as a list with numbers calls them. */
  readonly parties: ReadonlySet<string>;
  readonly upTo: ReadonlySet<string>;
}

export interface Look {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly words: SmallWords;
  /** How many agree. */
  readonly parties?: number;
}

/** What the ambiguity checker speaks in: where a text stands, what is unclear in it, and the question to ask. */

export type ClarityLanguage = 'en' | 'nl' | 'de' | 'fr';

/** Where a text stands: it decides what is asked of its words. `scripts/text-places.ts` says which field is what. */
export type TextKind =
  | 'commitment'
  | 'indicator'
  | 'escalation'
  | 'clause'
  | 'right'
  | 'goal'
  | 'expectation'
  | 'definition'
  | 'background'
  | 'title';

/** The rule that a finding belongs to. */
export type ClarityRule =
  | 'words-precise'
  | 'duty-without-escape'
  | 'list-complete'
  | 'moment-definite'
  | 'superlative-measurable'
  | 'effort-called-effort'
  | 'nothing-left-to-agree'
  | 'and-or-chosen'
  | 'slash-spelled-out'
  | 'range-has-both-ends'
  | 'number-has-unit'
  | 'negation-single'
  | 'counts-agree'
  | 'actor-single';

/** What to ask; worded in every language by the phrase `clarity.question`. */
export type ClarityQuestion =
  | 'by-which-date'
  | 'how-often'
  | 'how-long-before'
  | 'who-decides-enough'
  | 'how-much'
  | 'which-ones'
  | 'in-which-cases'
  | 'when-possible'
  | 'what-else'
  | 'what-at-least'
  | 'measured-how'
  | 'who-agrees-when'
  | 'and-or-or'
  | 'which-of-the-two'
  | 'which-other-end'
  | 'which-unit'
  | 'said-plainly'
  | 'how-many-are-there'
  | 'who-is-accountable';

/** Words of a text that leave a question: offsets in UTF-16 units, the end exclusive. */
export interface UnclearSpan {
  readonly from: number;
  readonly to: number;
  /** The very words. */
  readonly words: string;
  readonly rule: ClarityRule;
  readonly question: ClarityQuestion;
  /** Other words of the same sentence that leave a question of the same rule. */
  readonly also: readonly string[];
}

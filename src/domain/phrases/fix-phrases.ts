/** Phrases of fixes: what each does, what was done, and why something was left alone. */
import type { AskedWords } from '../fix.js';
import type { NoData } from '../phrases.js';

/** What a fix does, as an order: `Write "vallei" instead of "valley"`. */
export interface FixTitles {
  'fix.rename': { readonly from: string; readonly to: string };
  'fix.write': { readonly from: string; readonly to: string };
  'fix.as-text': { readonly value: string };
  'fix.as-number': { readonly value: string };
  'fix.as-list': { readonly value: string };
  'fix.add': { readonly line: string };
  'fix.remove-repeat': { readonly value: string };
  'fix.remove': { readonly value: string };
  'fix.remove-comment': NoData;
  'fix.comment': { readonly from: string; readonly to: string };
  'fix.encoding': { readonly encoding: string };
  'fix.ask': { readonly question: string };
}

export interface FixPhrases extends FixTitles {
  /** The question that is put into the agreement, about words of it. */
  'fix.question': { readonly about: readonly AskedWords[] };
  'fix.line': { readonly line: number; readonly title: string };
  /** On top of what was done in one file. */
  'fix.fixed': { readonly file: string; readonly count: number };
  'fix.would-fix': { readonly file: string; readonly count: number };
  'fix.nothing': NoData;
  'fix.nothing-written': NoData;
  'fix.not-recorded': NoData;
  /** Fixes in terms that were signed. */
  'fix.signed': { readonly file: string; readonly count: number };
  /** Fixes that would bring about something that is worse. */
  'fix.worse': { readonly file: string; readonly count: number };
}

/** Phrases of `collab init --running`: how a collaboration that is under way is asked about, and shown before it is written. */
import type { NoData } from '../phrases.js';

/** What can be answered anew. */
export type InitPart =
  'title' | 'signed' | 'parties' | 'purpose' | 'me' | 'next-meeting' | 'agreed' | 'today';

export interface RunningPhrases {
  /** A question after a day, with how a day can be written. */
  'init.with-day': { readonly question: string };
  'init.ask-signatory': { readonly party: string };
  'init.ask-works-for': NoData;
  'init.no-party': NoData;
  /** Of what was due before today. */
  'init.ask-whether-done': NoData;
  'init.whether-done': { readonly answer: 'done' | 'no' | 'unknown' };
  'init.ask-serves': { readonly what: string };
  'init.not-agreed': NoData;
  'init.other-figure': NoData;
  'init.rhythm': { readonly every: 'month' | 'quarter' | 'half-year' | 'year' | 'none' };
  /** Where a function looks as if it holds a name. */
  'init.ask-is-function': { readonly words: string };
  'init.is-function': { readonly answer: 'yes' | 'no' };
  /** Without somebody to ask. */
  'init.name-is-shared': { readonly words: string };

  'init.summary': NoData;
  'init.part-name': { readonly part: InitPart };
  'init.wrong-part': { readonly part: InitPart };
  /** Where parties were named anew. */
  'init.ask-party-of': { readonly what: string };
  'init.summary-signed': {
    readonly document: string;
    readonly signed: string | undefined;
    readonly starts: string | undefined;
    readonly ends: string | undefined;
  };
  /** Without a role it has not signed. */
  'init.summary-party': { readonly party: string; readonly role?: string };
  'init.part-label': {
    readonly kind: 'goal' | 'commitment' | 'measurement' | 'bottleneck' | 'milestone';
  };
  /** Without a date it was not done. */
  'init.summary-day': { readonly key: string; readonly date?: string };
  /** Of what nobody said: who answers for a goal, and whether what was due is done. */
  'init.summary-unknown': { readonly what: 'owner' | 'done' };
  'init.summary-article': { readonly article: string };
  'init.summary-value': { readonly value: number; readonly unit: string };
  'init.summary-figure': { readonly baseline?: number; readonly target?: number; readonly unit: string };
  'init.summary-measurer': { readonly party: string };
  'init.summary-serves': { readonly goal: string };
  'init.ask-right': NoData;
  'init.right': { readonly answer: 'yes' | 'more-agreed' | 'more-today' };
  'init.ask-what-then': NoData;
  'init.what-then': { readonly answer: 'again' | 'away' };

  /** Computed from what was just written. */
  'init.can-be-followed': { readonly amendments: number };
}

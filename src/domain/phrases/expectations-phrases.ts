/** Phrases of `collab expectations`. */
import type { ExpectationState, Standing } from '../expectations/answered-expectations.js';
import type { Comparison } from '../expectations/compare-expectations.js';
import type { Contradiction } from '../expectations/contradictions.js';
import type { LikelyPair } from '../expectations/likely-pairs.js';
import type { Name } from '../name.js';
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';

/** What answers an expectation, or stands beside it. */
export type WishList = 'expectations' | 'offers' | 'commitments';

/** As the command line names them. */
export type AcceptOption =
  | 'what'
  | 'accountable'
  | 'due'
  | 'deliverable'
  | 'verified'
  | 'force'
  | 'serves'
  | 'date'
  | 'by'
  | 'note'
  | 'dryRun';

export interface NamedWish {
  readonly list: WishList;
  readonly what: Text;
  readonly by: Name;
}

export interface ExpectationsPhrases {
  'expectations.description': NoData;
  'expectations.examples': NoData;
  'expectations.action': NoData;

  'expectations.compare-description': NoData;
  'expectations.compare-examples': NoData;

  'expectations.accept-description': NoData;
  'expectations.accept-examples': NoData;
  'expectations.accept-which': NoData;
  'expectations.accept-option': { readonly option: AcceptOption };
  'expectations.ask-what': NoData;
  'expectations.ask-accountable': NoData;
  'expectations.ask-due': NoData;
  'expectations.say-date': NoData;
  'expectations.ask-deliverable': NoData;
  'expectations.ask-force': NoData;
  'expectations.force': { readonly force: 'result' | 'effort' | 'intention' };
  'expectations.ask-serves': NoData;
  'expectations.accepted': { readonly what: Text };
  'expectations.would-accept': { readonly what: Text };
  'expectations.recorded-in': { readonly file: string; readonly commit: string; readonly contact: string };

  'expectations.title': NoData;
  'expectations.counts': { readonly counts: Comparison['counts'] };
  'expectations.silent': { readonly names: readonly Name[] };
  'expectations.none-yet': NoData;
  'expectations.contradictory': NoData;
  'expectations.contradiction': {
    readonly code: Contradiction['code'];
    readonly expectation: NamedWish;
    readonly others: readonly NamedWish[];
    readonly dates: readonly string[];
  };
  'expectations.perhaps': NoData;
  'expectations.likely': {
    readonly code: LikelyPair['code'];
    readonly expectation: NamedWish;
    readonly other: NamedWish;
    /** In whole percents. */
    readonly percent: number;
  };
  'expectations.pair': { readonly names: readonly [Name, Name] };
  'expectations.expected-of': { readonly by: Name; readonly of: Name };
  'expectations.unasked': NoData;
  'expectations.column': {
    readonly column: 'expectation' | 'answer' | 'standing' | 'offer' | 'by' | 'to' | 'became';
  };
  'expectations.standing': { readonly standing: Standing | 'contradictory' };
  'expectations.interest': NoData;
  'expectations.concern': NoData;
  'expectations.answered-as': { readonly state: ExpectationState };
  'expectations.due': { readonly date: string };
  'expectations.answer': { readonly list: WishList };
  'expectations.no-answer': NoData;
  'expectations.answered-on': { readonly date: string };
  'expectations.not-yet': NoData;
}

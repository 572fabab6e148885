/** Phrases of the steering report and of `collab report`. */
import type { Name } from '../name.js';
import type { NoData } from '../phrases.js';
import type { Agreement, DecisionEntry, Money, Risk, StatusLevel, Text } from '../schema-types.js';
import type { Dimension } from '../status/declared-status.js';
import type { Tone } from '../status/tone.js';

/** Headings, captions, names of columns and facts, and sentences that need nothing else. */
export type PlainReportPhrase =
  | 'report.title'
  | 'report.in-short'
  | 'report.computed'
  | 'report.computed-high'
  | 'report.goals-short'
  | 'report.declared'
  | 'report.owner'
  | 'report.decisions-wanted'
  | 'report.no-decisions-wanted'
  | 'report.decides'
  | 'report.needed-by'
  | 'report.asked-by'
  | 'report.put-off'
  | 'report.recommendation'
  | 'report.options'
  | 'report.stuck'
  | 'report.nothing-stuck'
  | 'report.asked-of'
  | 'report.nobody-named'
  | 'report.open-since'
  | 'report.about'
  | 'report.handled-by'
  | 'report.answer-due'
  | 'report.resolved-bottlenecks'
  | 'report.open-actions'
  | 'report.no-date'
  | 'report.on-course'
  | 'report.goals'
  | 'report.goals-now'
  | 'report.high-priority'
  | 'report.declared-statuses'
  | 'report.baseline'
  | 'report.target'
  | 'report.measured-by'
  | 'report.next-measurement'
  | 'report.limitations'
  | 'report.provisional'
  | 'report.corrected'
  | 'report.series-expected'
  | 'report.series-measured'
  | 'report.series-forecast'
  | 'report.series-range'
  | 'report.series-minimum'
  | 'report.series-maximum'
  | 'report.milestones'
  | 'report.milestones-caption'
  | 'report.commitments'
  | 'report.money'
  | 'report.contributions'
  | 'report.nothing-delivered'
  | 'report.complete'
  | 'report.changes'
  | 'report.next-period'
  | 'report.calendar'
  | 'report.risks'
  | 'report.risks-caption'
  | 'report.risk-occurred'
  | 'report.learning'
  | 'report.successes'
  | 'report.improvements'
  | 'report.missing'
  | 'report.nothing-missing'
  | 'report.missing-measurements'
  | 'report.missing-dates'
  | 'report.missing-measurers'
  | 'report.missing-answers'
  | 'report.missing-expectations'
  | 'report.contested'
  | 'report.not-recorded'
  | 'report.misplaced'
  | 'report.appendix'
  | 'report.method'
  | 'report.method-progress'
  | 'report.method-thresholds'
  | 'report.method-missing'
  | 'report.method-forecast'
  | 'report.method-goal'
  | 'report.corrections'
  | 'report.corrections-caption'
  | 'report.provenance'
  | 'report.agreement'
  | 'report.revisions'
  | 'report.from-files'
  | 'report.entries-counted'
  /** How many were written down when the agreement was taken over. */
  | 'report.entries-taken-over'
  | 'report.made-with'
  | 'report.fact-date'
  | 'report.fact-period'
  | 'report.fact-status'
  | 'report.fact-parties'
  | 'report.fact-facilitator'
  | 'report.fact-next-meeting'
  | 'report.about-agreement'
  | 'report.no-goals'
  | 'report.column-age'
  | 'report.column-action'
  | 'report.column-agreed'
  | 'report.column-asked-of'
  | 'report.column-bottleneck'
  | 'report.column-by'
  | 'report.column-change'
  | 'report.column-commitment'
  | 'report.column-contribution'
  | 'report.column-date'
  | 'report.column-decision'
  | 'report.column-delivered'
  | 'report.column-due'
  | 'report.column-effect'
  | 'report.column-expected'
  | 'report.column-from'
  | 'report.column-goal'
  | 'report.column-improvement'
  | 'report.column-milestone'
  | 'report.column-deed'
  | 'report.age-new'
  | 'report.column-note'
  | 'report.column-now'
  | 'report.column-outcome'
  | 'report.column-owner'
  | 'report.column-party'
  | 'report.column-planned'
  | 'report.column-resolved'
  | 'report.column-response'
  | 'report.column-risk'
  | 'report.column-status'
  | 'report.column-weight'
  | 'report.column-what'
  | 'report.column-what-happened'
  | 'report.column-who'
  | 'report.column-why';

export interface ReportPhrases extends Record<PlainReportPhrase, NoData> {
  'report.names': { readonly names: readonly Name[] };
  'report.period': {
    readonly since: string;
    readonly today: string;
    readonly because: 'asked' | 'last-meeting' | 'last-report' | 'start' | 'usual';
  };
  'report.agreement-status': { readonly status: NonNullable<Agreement['status']> };
  'report.declared-as': { readonly status: StatusLevel; readonly names: readonly Name[] };
  /** Parties that have not said how it stands. */
  'report.declared-none': { readonly names: readonly Name[] };
  'report.goals-as': { readonly tone: Tone; readonly count: number };
  'report.left-on': { readonly date: string };
  'report.was': { readonly status: StatusLevel };
  'report.dimension': { readonly dimension: Dimension };
  'report.column-before': { readonly date: string };
  'report.column-value': { readonly unit: string };

  /** What the page of the summary leaves to the full report. */
  'report.more-in-full': { readonly count: number };
  'report.days': { readonly count: number };
  /** Late, or due within so many days. */
  'report.deeds-near': { readonly days: number };
  'report.no-deeds-near': { readonly days: number };
  'report.short-requests': { readonly count: number; readonly late: number };
  'report.short-stuck': { readonly count: number; readonly overdue: number };
  'report.short-by': { readonly date: string };
  'report.more': { readonly count: number };
  'report.short-late': { readonly count: number };
  'report.short-untold': { readonly count: number };
  'report.short-expected-late': { readonly count: number };
  'report.short-forecast': { readonly expected: string; readonly days: number };
  'report.short-actions': { readonly count: number };
  'report.short-unmeasured': { readonly count: number };
  'report.short-expectations': { readonly count: number };
  'report.short-successes': { readonly count: number };

  'report.put-off-until': { readonly date: string };
  'report.decided': { readonly since: string };
  'report.outcome': { readonly outcome: DecisionEntry['outcome'] };
  'report.votes': { readonly for: number; readonly against: number; readonly abstained: number };
  /** Behind what was written down when the agreement was taken over. */
  'report.afterwards-on': { readonly on: string };
  'report.since-days': { readonly since: string; readonly days: number };
  'report.level': { readonly level: number };

  'report.every': { readonly period: string };
  'report.value-on': { readonly value: number; readonly unit: string; readonly date: string };
  'report.range-until': {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly unit: string;
    readonly date: string;
  };
  /** The bounds that hold from the one day until the other. */
  'report.range-course': {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly unit: string;
    readonly from: string;
    readonly until: string;
  };
  'report.chart-title': { readonly indicator: Text; readonly unit: string };
  'report.measurements-of': { readonly indicator: Text };

  /** `kept`: of what was due, how many in time; null when nothing was due yet. */
  'report.commitments-of': {
    readonly name: Name;
    readonly kept: { readonly inTime: number; readonly due: number } | null;
    /** Were due, and nobody has said whether they were done. */
    readonly untold: number;
  };
  'report.first-planned': { readonly first: string; readonly times: number };
  'report.settled-before': { readonly count: number };
  'report.share-done': { readonly percent: number };

  'report.budget-total': { readonly total: Money };
  'report.share-of': { readonly percent: number; readonly of: Text };
  'report.share-fraction': { readonly fraction: string; readonly of: Text };
  'report.share-parts': { readonly parts: number; readonly of: Text };
  'report.share-rest': { readonly of: Text };
  'report.share-tiers': { readonly of: Text };
  'report.spend-by': { readonly date: string };
  'report.delay': { readonly period: string };
  /** A state word of the lifecycle of changes. */
  'report.change-state': { readonly state: string; readonly since: string };
  'report.changes-total': { readonly total: Money };

  /** What is not shown, and how much of it is late. */
  'report.and-more': { readonly count: number; readonly late: number };
  'report.late-by': { readonly days: number; readonly missed: number };
  'report.in-days': { readonly days: number };
  'report.risk-weight': {
    readonly likelihood: Risk['likelihood'] | null;
    readonly impact: Risk['impact'] | null;
  };
  'report.thanks': { readonly names: readonly Name[] };
  /** A state word of the lifecycle of improvements. */
  'report.improvement-state': { readonly state: string; readonly since: string };
  'report.superseded-before': { readonly count: number };
  'report.superseded': { readonly how: 'corrected' | 'retracted'; readonly on: string };
}

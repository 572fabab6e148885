/** Phrases that say what one entry records, in one line: subjects of commits, lines of the log. */
import type {
  ActionEntry,
  AssessmentEntry,
  BottleneckEntry,
  ChangeEntry,
  CommitmentEntry,
  ContributionEntry,
  DecisionEntry,
  ExpectationEntry,
  ImprovementEntry,
  MilestoneEntry,
  Money,
  ReplyEntry,
  RequestEntry,
  RiskEntry,
  Text,
} from '../schema-types.js';

/** `name` is what the item is called: the title where the entry gives one, else its id. */
export interface RecordPhrases {
  readonly 'record.measurement': {
    readonly name: Text;
    readonly value: number;
    /** Absent when the agreement does not know the indicator. */
    readonly unit?: string;
    readonly provisional: boolean;
  };
  /** Milestones and commitments move in the same way; `party` is the one member of a group that it is about. */
  readonly 'record.moved': {
    readonly what: 'milestone' | 'commitment';
    readonly name: Text;
    readonly party?: Text;
    readonly state: MilestoneEntry['state'] | CommitmentEntry['state'];
    readonly share?: number;
    readonly expected?: string;
    readonly due?: string;
  };
  readonly 'record.bottleneck': {
    readonly name: Text;
    readonly state: BottleneckEntry['state'];
    readonly level?: number;
  };
  readonly 'record.risk': { readonly name: Text; readonly state: RiskEntry['state'] };
  readonly 'record.success': { readonly name: Text };
  readonly 'record.improvement': { readonly name: Text; readonly state: ImprovementEntry['state'] };
  readonly 'record.request': { readonly name: Text; readonly state: RequestEntry['state'] };
  readonly 'record.decision': { readonly name: Text; readonly outcome: DecisionEntry['outcome'] };
  readonly 'record.change': {
    readonly name: Text;
    readonly state: ChangeEntry['state'];
    readonly amount?: Money;
  };
  readonly 'record.action': { readonly name: Text; readonly state: ActionEntry['state'] };
  readonly 'record.contribution': {
    readonly name: Text;
    readonly state: ContributionEntry['state'];
    readonly amount?: Money;
    readonly quantity?: number;
    readonly unit?: string;
  };
  /** `name` is the item that is judged; absent for the whole agreement. */
  readonly 'record.assessment': {
    readonly by: string;
    readonly name?: Text;
    readonly status: AssessmentEntry['overall']['status'];
  };
  readonly 'record.health': { readonly by: string };
  readonly 'record.expectation': { readonly name: Text; readonly state: ExpectationEntry['state'] };
  /** What came back in a form. */
  readonly 'record.expectations-read': {
    readonly party: Text;
    readonly expectations: number;
    readonly offers: number;
    readonly answers: number;
  };
  /** What was expected or offered is a commitment now. */
  readonly 'record.became-commitment': { readonly name: Text };
  readonly 'record.reply': { readonly text: Text; readonly state: ReplyEntry['state'] };
  readonly 'record.report': { readonly name: Text };
  readonly 'record.note': { readonly text: Text };
  /** `subject` is the line of the entry as it now reads. */
  readonly 'record.measurement-corrected': {
    readonly name: Text;
    readonly was: number;
    readonly becomes: number;
    readonly unit?: string;
    readonly provisional: boolean;
  };
  readonly 'record.corrected': { readonly subject: string };
  /** Written down when the agreement was taken over, of what happened before. */
  readonly 'record.taken-over': { readonly subject: string };
  /** `subject` is the line of the entry that is taken back, where it is known. */
  readonly 'record.retracted': { readonly reason: Text; readonly subject?: string };
}

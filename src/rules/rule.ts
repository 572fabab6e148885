/** What a rule is. One folder per rule holds rule.ts, README.md and README.nl.md (what `collab explain` prints) and fixtures/. */
import type { AgreementFile, Folder } from '../domain/folder.js';
import type { FindingData, Severity, TextPart } from '../domain/finding.js';
import type { ItemIndex } from '../domain/item-index.js';
import type { AgreementState } from '../domain/state.js';
import type { RuleId } from '../domain/rule-ids.js';

export const ruleCategories = [
  'schema',
  'references',
  'term',
  'responsibility',
  'clarity',
  'measurability',
  'completeness',
  'governance',
  'finance',
  'progress',
  'privacy',
  'signatures',
] as const;

export type RuleCategory = (typeof ruleCategories)[number];

/**
 * How serious a finding is when the workspace does not say otherwise. `by-status`: what is missing is still to agree in
 * a draft (info), a warning in a proposal, an error in force. `by-place`: unclear words are a warning, and an error in what
 * parties commit to once it is in force; milder where nobody is bound.
 */
export type RuleSeverity = Severity | 'by-status' | 'by-place';

/** A finding before it knows its rule, file and severity. */
export interface Problem {
  /** JSON Pointer into `file`. */
  readonly pointer: string;
  /** Default: the agreement's file. */
  readonly file?: string;
  /** Default: `value`. */
  readonly at?: 'key' | 'value';
  /** The words of the value that it is about. */
  readonly part?: TextPart;
  readonly data?: FindingData;
  /** Only where one case of a rule is milder than the rule itself. */
  readonly severity?: Severity;
}

export interface AgreementSubject {
  readonly folder: Folder;
  readonly agreement: AgreementFile;
  /** Look-up of items by path, in full or short. */
  readonly items: ItemIndex;
  readonly state: AgreementState;
  /** ISO date. */
  readonly today: string;
}

export interface WorkspaceSubject {
  readonly folder: Folder;
  readonly today: string;
}

export interface RuleHead {
  /** Says what should hold: `commitment-has-deadline`. */
  readonly id: RuleId;
  readonly category: RuleCategory;
  readonly severity: RuleSeverity;
  /**
   * What the agreed words themselves lack or say unclearly. Where a signed document decides, nobody can mend that here:
   * such a finding is a remark, for the next amendment.
   */
  readonly about?: 'wording';
}

export type AgreementRule = RuleHead & {
  readonly scope: 'agreement';
  check(subject: AgreementSubject): Iterable<Problem>;
};

export type WorkspaceRule = RuleHead & {
  readonly scope: 'workspace';
  check(subject: WorkspaceSubject): Iterable<Problem>;
};

/** Found while a file is read: syntax, size, keys and values against the schema. */
export type ReadingRule = RuleHead & { readonly scope: 'reading' };

/** About the comments that set findings aside: found when all others are. */
export type CommentRule = RuleHead & { readonly scope: 'comments' };

export type Rule = AgreementRule | WorkspaceRule | ReadingRule | CommentRule;

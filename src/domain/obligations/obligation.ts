/** What someone has to do by a date, wherever in the agreement or its history it comes from. */
import type { AgreementFile } from '../folder.js';
import type { ItemIndex } from '../item-index.js';
import type { Text, Workspace } from '../schema-types.js';
import type { AgreementState } from '../state.js';
import type { AgreementStatus } from '../status/agreement-status.js';

export const obligationKinds = [
  'measurement',
  'report',
  'evaluation',
  'health',
  'approval',
  'condition',
  'notice',
  'end',
  'milestone',
  'commitment',
  'contribution',
  'grant',
  'escalation',
  'bottleneck',
  'request',
  'action',
  'improvement',
  'risk-review',
  'document-review',
  'open-question',
  'task',
  'meeting',
  'meeting-to-plan',
  'invitation',
  'agenda',
  'minutes',
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

export interface Obligation {
  readonly date: string;
  readonly what: ObligationKind;
  /** The item it comes from: a path of the agreement, of an opened item, or the file of a meeting. */
  readonly path: string;
  /** The words of the item; null where it has none. */
  readonly title: Text | null;
  /** Ids of parties, people or bodies; empty when it is everyone's. */
  readonly who: readonly string[];
  readonly tone: 'due' | 'soon' | 'late' | 'done';
  /** Days from today to the date: negative when it has passed. */
  readonly days: number;
  readonly doneOn: string | null;
  /** Of what recurs and was left undone: how many times up to today. */
  readonly missed: number;
}

/** What the sources hand in: the tone follows from the dates. */
export interface Duty {
  readonly date: string;
  readonly what: ObligationKind;
  readonly path: string;
  readonly title: Text | null;
  readonly who: readonly string[];
  readonly doneOn?: string | null;
  readonly missed?: number;
  /** What simply passes: after its date there is nothing left to do. */
  readonly passes?: true;
}

export interface DutySource {
  readonly agreement: AgreementFile;
  readonly items: ItemIndex;
  readonly state: AgreementState;
  readonly status: AgreementStatus;
  readonly settings: Workspace;
  readonly today: string;
  /** The last day that is looked at. */
  readonly until: string;
}

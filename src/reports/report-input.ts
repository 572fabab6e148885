/** What a report about one agreement is made from. */
import type { AgreementFile, Folder } from '../domain/folder.js';
import type { ItemIndex } from '../domain/item-index.js';
import type { Obligation } from '../domain/obligations.js';
import type { AgreementState, RecordedEntry } from '../domain/state.js';
import type { AgreementStatus } from '../domain/status/agreement-status.js';

/** Where the figures come from, so that anyone can make the same report again. */
export interface Provenance {
  /** The version of the folder that was read; null when it was the work tree. */
  readonly revision: string | null;
  /** The version at the beginning of the period; null when there was none. */
  readonly from: string | null;
  /** Version of collab. */
  readonly version: string;
  /** Files of this agreement that stand in the folder but are not recorded, and so do not count. */
  readonly notRecorded: readonly string[];
}

/** How one agreement stands on a day. */
export interface Standing {
  readonly folder: Folder;
  readonly agreement: AgreementFile;
  readonly items: ItemIndex;
  readonly state: AgreementState;
  readonly status: AgreementStatus;
  /** What is late, and what is to come in the next three months. */
  readonly calendar: readonly Obligation[];
  /** ISO date. */
  readonly today: string;
}

export interface ReportInput extends Standing {
  readonly period: ReportPeriod;
  readonly provenance: Provenance;
}

export type PeriodReason = 'asked' | 'last-meeting' | 'last-report' | 'start' | 'usual';

export interface ReportPeriod {
  /** The day from which the period runs. ISO date. */
  readonly since: string;
  /** Why that day: asked for, the last meeting or report, or the usual three months. */
  readonly because: PeriodReason;
  /** Whether an entry is news: it happened after that day, or was recorded only after it. From the start everything is. */
  readonly isNew: (recorded: RecordedEntry) => boolean;
  /** How things stood then, as far as is known now, by the terms of now; null where the agreement was not there yet. */
  readonly before: { readonly state: AgreementState; readonly status: AgreementStatus } | null;
}

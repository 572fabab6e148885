/** What every format for other programs is made from. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { RuleId } from '../../domain/rule-ids.js';
import type { SetAside } from '../../domain/set-aside.js';
import type { Messages } from '../../messages/messages.js';

export interface FindingsPage {
  readonly findings: readonly LocatedFinding[];
  readonly setAside: readonly SetAside<LocatedFinding>[];
  readonly messages: Messages;
  /** The folder of the workspace in the repository, ending in `/`, when it is not the repository itself. */
  readonly folder: string;
  /** Of collab. */
  readonly version: string;
  /** Whether findings of this severity make the check fail. */
  readonly fails: (severity: Severity) => boolean;
  /** How many files were read. */
  readonly checkedFiles: number;
  /** The files with the terms of each agreement that was looked at. */
  readonly agreementFiles: readonly string[];
  readonly aboutRule: (rule: RuleId) => RulePage;
}

export interface RulePage {
  readonly category: string;
  readonly severity: Severity | 'by-status' | 'by-place';
  /** What `collab explain` prints, as Markdown. */
  readonly page: string;
}

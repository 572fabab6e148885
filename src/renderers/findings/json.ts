/** The findings part of `collab check --json`: plain values; the command adds the envelope and writes it. */
import type { FindingData, LocatedFinding, Severity } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { fingerprint } from './fingerprint.js';
import { countFindings, inOrder, type FindingCounts } from './order.js';

/** What was looked at: counts that the findings do not tell. */
export interface CheckedCounts {
  /** Findings that comments or a baseline hold back. */
  readonly suppressed: number;
  readonly files: number;
  readonly agreements: number;
  readonly entries: number;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer: string;
  readonly message: string;
  readonly data: FindingData;
  /** What to do about it. */
  readonly help: string;
  readonly fingerprint: string;
}

export interface FindingsJson {
  readonly findings: readonly FindingJson[];
  readonly summary: FindingCounts & CheckedCounts;
}

export function findingsJson(
  findings: readonly LocatedFinding[],
  messages: Messages,
  checked: CheckedCounts,
): FindingsJson {
  const { suppressed, files, agreements, entries } = checked;
  return {
    findings: inOrder(findings).map((finding) => findingJson(finding, messages)),
    summary: { ...countFindings(findings), suppressed, files, agreements, entries },
  };
}

function findingJson(finding: LocatedFinding, messages: Messages): FindingJson {
  const { rule, severity, file, line, column, endLine, endColumn, pointer, data } = finding;
  const { message, remedy } = messages.finding(rule, data);
  return {
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
    message,
    data,
    help: remedy,
    fingerprint: fingerprint(finding),
  };
}

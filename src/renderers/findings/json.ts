/** The findings part of `collab check --json`: plain values; the command adds the envelope and writes it. */
import type { Edit } from '../../domain/fix.js';
import type { FindingData, LocatedFinding, Severity } from '../../domain/finding.js';
import type { SetAside } from '../../domain/set-aside.js';
import type { Messages } from '../../messages/messages.js';
import { fingerprint } from '../../domain/fingerprint.js';
import { countFindings, inOrder, type FindingCounts } from './order.js';

/** What was looked at: counts that the findings do not tell. */
export interface CheckedCounts {
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
  /** What mends it without asking anybody. */
  readonly fix?: FixJson;
  readonly fingerprint: string;
}

export interface FixJson {
  readonly title: string;
  /** As in JSON Patch. */
  readonly edits: readonly Edit[];
  /** Whether it would change terms that were signed: `--fix` leaves those alone. */
  readonly signed: boolean;
}

export interface Beside extends CheckedCounts {
  readonly fixes?: ReadonlyMap<LocatedFinding, FixJson>;
}

export interface SuppressedJson extends FindingJson {
  readonly suppression: {
    readonly by: SetAside['by'];
    readonly reason: string | null;
    /** ISO date. */
    readonly until: string | null;
  };
}

export interface FindingsJson {
  readonly findings: readonly FindingJson[];
  /** Findings that a comment or a baseline set aside. */
  readonly suppressed: readonly SuppressedJson[];
  readonly summary: FindingCounts & { readonly suppressed: number } & CheckedCounts;
}

export function findingsJson(
  findings: readonly LocatedFinding[],
  setAside: readonly SetAside<LocatedFinding>[],
  messages: Messages,
  { files, agreements, entries, fixes }: Beside,
): FindingsJson {
  const aside = new Map(setAside.map((one) => [one.finding, one]));
  return {
    findings: inOrder(findings).map((finding) => findingJson(finding, messages, fixes?.get(finding))),
    suppressed: inOrder([...aside.keys()]).map((finding) => ({
      ...findingJson(finding, messages),
      suppression: suppressionJson(aside.get(finding)),
    })),
    summary: { ...countFindings(findings), suppressed: setAside.length, files, agreements, entries },
  };
}

function suppressionJson(aside: SetAside | undefined): SuppressedJson['suppression'] {
  return { by: aside?.by ?? 'comment', reason: aside?.reason ?? null, until: aside?.until ?? null };
}

function findingJson(finding: LocatedFinding, messages: Messages, fix?: FixJson): FindingJson {
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
    ...(fix === undefined ? {} : { fix: { title: fix.title, edits: fix.edits, signed: fix.signed } }),
    fingerprint: fingerprint(finding),
  };
}

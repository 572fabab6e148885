/** `collab check --fix`: applies what can be fixed in the findings that were asked for, and writes it. Loaded only when asked for. */
import { Failure } from '../../../errors/failure.js';
import type { LocatedFinding } from '../../../domain/finding.js';
import type { Messages } from '../../../messages/messages.js';
import { allOrNothing } from '../../../platform/all-or-nothing.js';
import { readFileInside, writeFileInside } from '../../../platform/files.js';
import { renderTextDiff } from '../../../renderers/text-diff.js';
import { loadWorkspace } from '../../../workspace/load-workspace.js';
import { overlaySource } from '../../../workspace/overlay-source.js';
import type { Source } from '../../../workspace/source.js';
import { offeredFixes } from '../../shared/offered-fixes.js';
import type { OpenedForCheck } from '../../shared/open-for-check.js';
import { fixInRounds, type AppliedFix, type Checked, type Fixed } from './fix-rounds.js';
import type { FixReport } from './fix-report.js';

export interface FixRequest {
  readonly opened: OpenedForCheck;
  readonly messages: Messages;
  /** All that stands, and what of it was asked for. */
  readonly find: (opened: OpenedForCheck) => Promise<Pick<Checked, 'all' | 'wanted'>>;
  readonly dryRun: boolean;
  /** The file that came on standard input: it is printed, not written. */
  readonly stdinPath?: string;
}

export interface FixResult {
  /** As it is now: with the fixes, unless it was a dry run. */
  readonly opened: OpenedForCheck;
  readonly report: FixReport;
  /** The text on standard input as it is to be. */
  readonly stdinText?: Uint8Array;
}

/** Throws `changed-meanwhile`, `file-unwritable`, `options-conflict`, `repository-is-bare`: then nothing was written. */
export async function fixWanted(request: FixRequest): Promise<FixResult> {
  const { opened, messages, find, dryRun, stdinPath } = request;
  if (opened.source.kind === 'revision')
    throw new Failure('workspace', 'repository-is-bare', { directory: opened.root });
  const source = remembering(opened.source);
  const reopen = async (changes: ReadonlyMap<string, Uint8Array>): Promise<OpenedForCheck> => {
    const over = overlaySource(source, changes);
    return { ...opened, source: over, workspace: await loadWorkspace(over, { hashDocuments: true }) };
  };
  const check = async (changes: ReadonlyMap<string, Uint8Array>): Promise<Opened> => {
    const now = await reopen(changes);
    return { ...(await find(now)), source: now.source, opened: now };
  };
  const fixed = await fixInRounds(
    { ...(await find(opened)), source, opened },
    {
      check,
      offer: ({ source: from, wanted, opened: { workspace } }) =>
        offeredFixes(wanted, { source: from, folder: workspace.folder }, messages),
    },
  );
  const written = !dryRun && stdinPath === undefined && fixed.changes.size > 0;
  if (written) await writeAll(opened.root, fixed.changes, source);
  const report = reportOf(fixed, source, written);
  if (dryRun) return { opened, report };
  const now = await reopen(fixed.changes);
  if (stdinPath === undefined) return { opened: now, report };
  return { opened: now, report, stdinText: now.source.readAgain(stdinPath) ?? new Uint8Array() };
}

interface Opened extends Checked {
  readonly opened: OpenedForCheck;
}

/** Bytes stay what they were when they were first asked for, so that a change by somebody else is seen. */
function remembering(source: Source): Source {
  const known = new Map<string, Uint8Array | undefined>();
  return {
    ...source,
    readAgain: (path) => {
      if (!known.has(path)) known.set(path, source.readAgain(path));
      return known.get(path);
    },
  };
}

/** All files or none. */
async function writeAll(
  root: string,
  changes: ReadonlyMap<string, Uint8Array>,
  source: Source,
): Promise<void> {
  await allOrNothing((attempt) => {
    for (const [path, bytes] of changes) {
      const before = source.readAgain(path);
      if (before === undefined || !readFileInside(root, path).equals(before))
        throw new Failure('workspace', 'changed-meanwhile', { path });
      attempt.stopIfInterrupted();
      attempt.onUndo(() => writeFileInside(root, path, before));
      writeFileInside(root, path, bytes);
    }
    attempt.keep();
    return Promise.resolve();
  });
}

function reportOf({ changes, applied, signed, worse }: Fixed, source: Source, written: boolean): FixReport {
  const files = [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    written,
    files: files.map(([file, bytes]) => ({
      file,
      fixes: applied
        .filter(({ fix }) => fix.file === file)
        .map(doneOf)
        .toSorted((a, b) => a.line - b.line),
      diff: renderTextDiff(file, textOf(source.readAgain(file)), textOf(bytes)),
    })),
    notApplied: [...signed.map((one) => leftOf(one, 'signed')), ...worse.map((one) => leftOf(one, 'worse'))],
  };
}

function doneOf({ fix, findings }: AppliedFix): FixReport['files'][number]['fixes'][number] {
  return { ...placeOf(findings), title: fix.title, edits: fix.edits };
}

function leftOf({ fix, findings }: AppliedFix, reason: 'signed' | 'worse'): FixReport['notApplied'][number] {
  return { file: fix.file, ...placeOf(findings), title: fix.title, reason };
}

function placeOf(findings: readonly LocatedFinding[]): {
  readonly line: number;
  readonly rules: readonly string[];
} {
  return {
    line: Math.min(...findings.map(({ line }) => line)),
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** What an editor offers at a finding: the fix that `check --fix` would make, and to set it aside with a reason. */
import { CodeActionKind, type CodeAction, type Range, type TextEdit } from 'vscode-languageserver';
import type { LocatedFinding } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { indexLines } from '../../workspace/yaml/line-index.js';
import { offeredFixes, type OfferedFix } from '../shared/offered-fixes.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { diagnosticOf, meets, rangeOf } from './as-diagnostics.js';
import { ignoringComment } from './ignoring-comment.js';

export interface ActionsAt {
  readonly opened: OpenedWorkspace;
  readonly findings: readonly LocatedFinding[];
  readonly file: string;
  readonly uri: string;
  readonly range: Range;
}

export function codeActions(at: ActionsAt, messages: Messages): readonly CodeAction[] {
  const { source, workspace } = at.opened;
  const inFile = at.findings.filter(({ file }) => file === at.file);
  const here = inFile.filter((finding) => meets(rangeOf(finding), at.range));
  if (here.length === 0) return [];
  const text = workspace.textOf(at.file);
  const action = (finding: LocatedFinding, title: string, edits: TextEdit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, messages)],
    edit: { changes: { [at.uri]: edits } },
  });
  const offered = offeredFixes(inFile, { source, folder: workspace.folder }, messages);
  const fixes = here.flatMap((finding) => {
    const fix = offered.get(finding);
    if (fix === undefined || fix.changes.length === 0) return [];
    return [{ ...action(finding, fix.title, textEdits(text, fix)), isPreferred: !fix.signed }];
  });
  const ignores = here.flatMap((finding) => {
    const reason = messages.phrase({ code: 'lsp.reason', data: {} });
    const comment = ignoringComment(finding, { text, reason, locate: workspace.locate });
    if (comment === undefined) return [];
    const start = { line: comment.line - 1, character: 0 };
    const title = messages.phrase({ code: 'lsp.ignore', data: { rule: finding.rule } });
    return [action(finding, title, [{ range: { start, end: start }, newText: comment.text }])];
  });
  return [...fixes, ...ignores];
}

/** Changes of a text, as an editor makes them. */
export function textEdits(text: string, { changes }: Pick<OfferedFix, 'changes'>): TextEdit[] {
  const lines = indexLines(text);
  return changes.map(({ from, to, text: newText }) => ({ range: rangeOf(lines.place(from, to)), newText }));
}

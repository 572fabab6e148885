/** Findings as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver';
import type { LocatedFinding, Place } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import type { CheckedFolder } from './checked-folders.js';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** By file. */
export function asDiagnostics(
  { findings, failure }: CheckedFolder,
  messages: Messages,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  const add = (file: string, diagnostic: Diagnostic): void => {
    byFile.set(file, [...(byFile.get(file) ?? []), diagnostic]);
  };
  for (const finding of findings) add(finding.file, diagnosticOf(finding, messages));
  if (failure !== undefined) {
    const start = { line: 0, character: 0 };
    const { file, message } = failure;
    add(file, {
      range: { start, end: start },
      severity: DiagnosticSeverity.Error,
      source: 'collab',
      message,
    });
  }
  return byFile;
}

export function diagnosticOf(finding: LocatedFinding, messages: Messages): Diagnostic {
  const { message, remedy } = messages.finding(finding.rule, finding.data);
  return {
    range: rangeOf(finding),
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'collab',
    message: `${message}\n${remedy}`,
  };
}

/** Editors count from 0. */
export function rangeOf({ line, column, endLine, endColumn }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

/** Whether two places have something in common; an empty one is where it stands. */
export function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Workflow commands of GitHub Actions (also read by Forgejo): one annotation per finding, on its line. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../terminal-escape.js';
import { inOrder } from './order.js';

export interface GithubOptions {
  readonly messages: Messages;
  /** The folder of the workspace in the repository, ending in `/`, when it is not the repository itself. */
  readonly folder?: string;
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export function renderGithub(
  findings: readonly LocatedFinding[],
  { messages, folder = '' }: GithubOptions,
): string {
  return inOrder(findings)
    .map((finding) => `${annotation(finding, folder, messages)}\n`)
    .join('');
}

function annotation(finding: LocatedFinding, folder: string, messages: Messages): string {
  const { message, remedy } = messages.finding(finding.rule, finding.data);
  const { line, endLine, column, endColumn } = finding;
  // GitHub refuses columns over several lines; its end is inclusive.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({
    file: folder + finding.file,
    line,
    endLine,
    ...columns,
    title: finding.rule,
  })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[finding.severity]} ${properties}::${escapeMessage(`${message}\n${remedy}`)}`;
}

/** Line ends travel escaped; anything else that could steer the log is shown. */
function escapeMessage(text: string): string {
  return escapeTerminalLines(text.replace(/\r\n?/g, '\n')).replace(/%/g, '%25').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** One line per finding, for editors and grep: `file:line:col: severity: message [rule]`. Severities are never translated. */
import type { LocatedFinding } from '../../domain/finding.js';
import { isForAmendment, type Messages } from '../../messages/messages.js';
import { escapeTerminal } from '../terminal-escape.js';
import { inOrder } from './order.js';

export function renderCompact(findings: readonly LocatedFinding[], messages: Messages): string {
  return inOrder(findings)
    .map((finding) => `${compactLine(finding, messages)}\n`)
    .join('');
}

function compactLine(
  { file, line, column, severity, rule, data }: LocatedFinding,
  messages: Messages,
): string {
  const { message } = messages.finding(rule, data);
  const mark = isForAmendment(data)
    ? ` ${messages.phrase({ code: 'check.for-amendment-mark', data: {} })}`
    : '';
  return escapeTerminal(
    `${file}:${line}:${column}: ${severity}: ${message.replace(/\s*[\r\n]\s*/g, ' ')}${mark} [${rule}]`,
  );
}

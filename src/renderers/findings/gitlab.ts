/** GitLab's Code Quality report, which merge requests show beside the lines. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { renderJson } from '../json.js';
import { visibleControls } from '../visible-controls.js';
import type { FindingsPage } from './findings-page.js';
import { inOrder } from './order.js';
import { uniqueFingerprints } from './unique-fingerprints.js';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export function renderGitlab({ findings, messages, folder }: FindingsPage): string {
  const ordered = inOrder(findings);
  const fingerprints = uniqueFingerprints(ordered);
  return renderJson(ordered.map((finding, at) => issue(finding, fingerprints[at] ?? '', folder, messages)));
}

function issue(
  finding: LocatedFinding,
  fingerprint: string,
  folder: string,
  messages: Messages,
): Readonly<Record<string, unknown>> {
  const { rule, data, severity, file, line, endLine } = finding;
  const { message, remedy } = messages.finding(rule, data);
  return {
    type: 'issue',
    description: visibleControls(oneLine(`${message} ${remedy}`)),
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: { path: folder + file, lines: { begin: line, end: endLine } },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Findings as a page that people read: the summary of a run, or a comment on a proposal. By file, with the counts on top. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { codeSpan, escapeMarkdown } from '../markdown/escape.js';
import type { FindingsPage } from './findings-page.js';
import { byFile, countFindings, inOrder } from './order.js';

const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** A comment on GitHub holds 65,536 characters. */
const mostCharacters = 60_000;

export function renderFindingsMarkdown(page: FindingsPage): string {
  const { findings, setAside, messages, checkedFiles } = page;
  const files = byFile(inOrder(findings));
  const summary = messages.phrase({
    code: 'renderer.findings-summary',
    data: {
      ...countFindings(findings),
      files: files.size,
      checked: checkedFiles,
      'set-aside': setAside.length,
    },
  });
  const sign = findings.length === 0 ? '✅ ' : '';
  const head = `## collab check\n\n${sign}**${escapeMarkdown(summary)}**\n`;
  return head + fileParts(files, mostCharacters - head.length, page);
}

/** As many findings as fit; how many more there are is said. */
function fileParts(
  files: ReadonlyMap<string, readonly LocatedFinding[]>,
  room: number,
  { messages, folder, findings }: FindingsPage,
): string {
  let text = '';
  let written = 0;
  for (const [file, found] of files) {
    text += `\n### ${codeSpan(folder + file, false)}\n\n`;
    for (const finding of found) {
      const item = findingItem(finding, messages);
      if (text.length + item.length > room) {
        const count = findings.length - written;
        return `${text}\n${escapeMarkdown(messages.phrase({ code: 'check.and-more', data: { count } }))}\n`;
      }
      text += item;
      written += 1;
    }
  }
  return text;
}

function findingItem({ rule, data, severity, line }: LocatedFinding, messages: Messages): string {
  const { message, remedy } = messages.finding(rule, data);
  const word = messages.phrase({ code: 'renderer.severity', data: { severity } });
  const place = messages.phrase({ code: 'check.line', data: { line } });
  const told = `${escapeMarkdown(message)} ${escapeMarkdown(remedy)}`.trim();
  return `- ${signs[severity]} **${escapeMarkdown(word)}**, ${escapeMarkdown(place)}: ${told} (${codeSpan(rule, false)})\n`;
}

/** What is not wrong, and worth mending. */
import type { Finding } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import { wrap } from '../../renderers/terminal/wrap.js';
import type { PlannedEntry } from './record-entries.js';
import { sameMoment } from './same-moment.js';

interface RemarksToTell {
  readonly remarks: readonly Finding[];
  readonly planned: readonly PlannedEntry[];
  readonly messages: Messages;
  /** Texts are broken between words; commands stay whole, to be copied. */
  readonly columns: number;
}

export function tellRemarks({ remarks, planned, messages, columns }: RemarksToTell): string {
  const lines = remarks.flatMap((finding) => {
    const second = finding.rule === 'measurement-once' ? ofSameMoment(finding, planned, messages) : undefined;
    const { message, remedy } = second ?? messages.finding(finding.rule, finding.data);
    const text = messages.phrase({ code: 'progress.remark', data: { message, remedy } });
    return [...wrap(text.trim(), columns), ...(second === undefined ? [] : [`  ${second.command}`])];
  });
  return lines.map((line) => `${escapeTerminalLines(line)}\n`).join('');
}

interface SecondMeasurement {
  readonly message: string;
  readonly remedy: string;
  readonly command: string;
}

function ofSameMoment(
  { file }: Finding,
  planned: readonly PlannedEntry[],
  messages: Messages,
): SecondMeasurement | undefined {
  const one = planned.find(({ path }) => path === file);
  const second = one && sameMoment(one.entry, one.agreement, messages);
  return second && { message: second.text, remedy: '', command: second.command };
}

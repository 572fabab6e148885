/** What `collab expectations accept` tells: the commitment as it was written, what it still lacks, and what comes next. */
import type { Finding } from '../../domain/finding.js';
import type { Commitment } from '../../domain/schema-types.js';
import type { App } from '../../platform/system-app.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import { indented, itemText } from '../../workspace/item-text.js';
import type { Invocation } from '../shared/command.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import type { Recorder } from '../shared/recorder.js';
import type { PlannedAcceptance } from './accept.js';
import { remarkLines } from './tell-read.js';

interface Accepted {
  readonly change: PlannedAcceptance;
  readonly fields: Partial<Commitment>;
  readonly remarks: readonly Finding[];
  /** Null when it was only shown. */
  readonly commit: string | null;
  readonly recorder: Recorder;
}

export async function tellAccepted(done: Accepted, invocation: Invocation<unknown>, app: App): Promise<void> {
  const { change, fields, remarks, commit, recorder } = done;
  const { global, messages } = invocation;
  const { commitment, agreement, entry, wish } = change;
  if (global.json) {
    const made = { path: commitment, file: agreement.file, about: wish.path, ...fields };
    const record = entry === null ? null : { id: entry.id, file: entry.path };
    await app.stdout(jsonEnvelope(app, 'expectations', true, { commitment: made, entry: record, commit }));
    return;
  }
  const id = commitment.slice(commitment.indexOf('/') + 1);
  const lines = [
    commit === null
      ? messages.phrase({ code: 'expectations.would-accept', data: { what: wish.value.what } })
      : messages.phrase({ code: 'expectations.accepted', data: { what: wish.value.what } }),
    '',
    ...indented(itemText(id, { ...fields }), 2),
    '',
    commit === null
      ? messages.phrase({ code: 'progress.nothing-written', data: {} })
      : messages.phrase({
          code: 'expectations.recorded-in',
          data: { file: agreement.file, commit: commit.slice(0, 7), contact: recorder.contact },
        }),
    ...(commit === null
      ? []
      : [
          '',
          messages.phrase({ code: 'progress.next', data: {} }),
          `  collab expectations compare ${agreement.id}`,
        ]),
  ];
  await app.stdout(lines.map((line) => `${escapeTerminalLines(line)}\n`).join(''));
  if (global.quiet) return;
  await app.stderr(remarkLines(remarks, messages, app.terminal.columns).join(''));
}

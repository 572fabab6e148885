/** What `collab expectations read` tells: what came in, under which names, and what is worth a look. */
import type { Finding } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import { wrap } from '../../renderers/terminal/wrap.js';
import type { Invocation } from '../shared/command.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import { notReadLines, type NotRead } from '../shared/not-read.js';
import type { Recorder } from '../shared/recorder.js';
import type { PlannedReading } from './read.js';

interface Read extends PlannedReading {
  readonly file: string;
  readonly notRead: readonly NotRead[];
  readonly remarks: readonly Finding[];
  /** Null when nothing was new, or it was only shown. */
  readonly commit: string | null;
  readonly recorder: Recorder;
}

export async function tellRead(done: Read, invocation: Invocation<unknown>, app: App): Promise<void> {
  const { global, messages } = invocation;
  if (global.json) {
    await app.stdout(jsonEnvelope(app, 'expectations', true, readJson(done)));
    return;
  }
  const lines = done.change.files.size === 0 ? nothingNew(done, messages) : whatCame(done, messages);
  await app.stdout(lines.map((line) => `${escapeTerminalLines(line)}\n`).join(''));
  if (global.quiet) return;
  await app.stderr(notReadLines(done.notRead, messages));
  await app.stderr(remarkLines(done.remarks, messages, app.terminal.columns).join(''));
}

function readJson({ wishes, answers, unchanged, notRead, commit }: Read): Readonly<Record<string, unknown>> {
  const added = (list: string): readonly object[] =>
    wishes
      .filter(({ wish }) => wish.list === list)
      .map(({ wish, id }) => ({ path: `${list}/${id}`, ...wish.fields }));
  return {
    expectations: added('expectations'),
    offers: added('offers'),
    answers: answers.map(({ id, path, about, state }) => ({ id, file: path, about, state })),
    unchanged,
    notRead,
    commit,
  };
}

function nothingNew({ file, unchanged }: Read, messages: Messages): readonly string[] {
  return unchanged === 0
    ? [messages.phrase({ code: 'form.nothing-filled-in', data: { file } })]
    : [messages.phrase({ code: 'form.nothing-new', data: { file, count: unchanged } })];
}

function whatCame(done: Read, messages: Messages): readonly string[] {
  const { wishes, answers, unchanged, commit, change, party, recorder } = done;
  const count = (list: string): number => wishes.filter(({ wish }) => wish.list === list).length;
  const data = {
    party,
    expectations: count('expectations'),
    offers: count('offers'),
    answers: answers.length,
  };
  const head = messages.phrase({ code: 'record.expectations-read', data });
  const said = wishes.map(
    ({ wish, id }) => `  ${wish.list}/${id}: ${messages.format.text(wish.fields.what)}`,
  );
  const answered = answers.map(({ about, state }) => `  ${about}: ${messages.phrase({ code: 'progress.state', data: { state } })}`); // prettier-ignore
  const before =
    unchanged === 0 ? [] : [messages.phrase({ code: 'form.recorded-before', data: { count: unchanged } })];
  const end =
    commit === null
      ? [messages.phrase({ code: 'progress.nothing-written', data: {} })]
      : [
          messages.phrase({
            code: 'expectations.recorded-in',
            data: { file: change.agreement.file, commit: commit.slice(0, 7), contact: recorder.contact },
          }),
          '',
          messages.phrase({ code: 'progress.next', data: {} }),
          `  collab expectations compare ${change.agreement.id}`,
        ];
  return [head, ...said, ...answered, ...before, '', ...end];
}

export function remarkLines(
  remarks: readonly Finding[],
  messages: Messages,
  columns: number,
): readonly string[] {
  return remarks.flatMap(({ rule, data }) => {
    const { message, remedy } = messages.finding(rule, data);
    const words = messages.phrase({ code: 'progress.remark', data: { message, remedy } });
    return wrap(words.trim(), columns).map((line) => `${escapeTerminalLines(line)}\n`);
  });
}

/** What `collab save` says of its work: to the person, or to the program that asked for JSON. */
import type { Finding } from '../../domain/finding.js';
import type { App } from '../../platform/system-app.js';
import { findingsJson } from '../../renderers/findings/json.js';
import { renderPretty } from '../../renderers/findings/pretty.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import type { Invocation } from '../shared/command.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import type { ChangedFile, ChangedFiles } from './changed-files.js';

type Told = Pick<Invocation<unknown>, 'global' | 'messages'>;

/** More files than this are counted, not named. */
const mostNamed = 5;

export async function tellLeftOut(
  { leftOut, leavesContactsOut }: ChangedFiles,
  { global, messages }: Told,
  app: App,
): Promise<void> {
  if (global.quiet || global.json) return;
  if (leavesContactsOut)
    await app.stderr(line(messages.phrase({ code: 'save.contacts-left-out', data: {} })));
  if (leftOut.length === 0) return;
  const data = { files: leftOut.slice(0, mostNamed), count: leftOut.length };
  await app.stderr(line(messages.phrase({ code: 'save.left-out', data })));
}

export async function tellNothing(
  changed: ChangedFiles,
  { global, messages }: Told,
  app: App,
): Promise<number> {
  await app.stdout(
    global.json
      ? jsonEnvelope(app, 'save', true, { ...filesJson(changed), commit: null, commits: [] })
      : line(messages.phrase({ code: 'save.nothing', data: {} })),
  );
  return 0;
}

export async function tellRefused(
  errors: readonly Finding[],
  changed: ChangedFiles,
  { workspace }: OpenedForRecording,
  { messages, global }: Told,
  app: App,
): Promise<number> {
  const located = errors.map((finding) => workspace.locate(finding));
  if (global.json) {
    const { findings } = findingsJson(located, [], messages, workspace.counts);
    const body = { ...filesJson(changed), commit: null, commits: [], findings };
    await app.stdout(jsonEnvelope(app, 'save', false, body));
    return 1;
  }
  const { columns } = app.terminal;
  await app.stdout(
    renderPretty(located, { messages, textOf: workspace.textOf, columns, colour: global.colour.stdout }),
  );
  await app.stderr(line(messages.phrase({ code: 'save.refused', data: { count: errors.length } })));
  return 1;
}

/** @param commits none when it was only tried */
export async function tellRecorded(
  commits: readonly string[],
  changed: ChangedFiles,
  contact: string,
  { messages, global }: Told,
  app: App,
): Promise<number> {
  const last = commits.at(-1);
  if (global.json) {
    await app.stdout(
      jsonEnvelope(app, 'save', true, { ...filesJson(changed), commit: last ?? null, commits }),
    );
    return 0;
  }
  if (last === undefined) {
    await app.stdout(`\n${line(messages.phrase({ code: 'progress.nothing-written', data: {} }))}`);
    return 0;
  }
  const data = { count: changed.files.length, commit: last.slice(0, 7), contact };
  const recorded = messages.phrase({ code: 'save.recorded', data });
  const next = ['', messages.phrase({ code: 'save.next', data: {} }), '  collab status'];
  await app.stdout((global.quiet ? [recorded] : ['', recorded, ...next]).map(line).join(''));
  return 0;
}

interface FilesJson {
  readonly files: readonly { readonly file: ChangedFile['path']; readonly change: ChangedFile['change'] }[];
  readonly leftOut: readonly string[];
}

function filesJson({ files, leftOut, leavesContactsOut }: ChangedFiles): FilesJson {
  return {
    files: files.map(({ path, change }) => ({ file: path, change })),
    leftOut: [...(leavesContactsOut ? ['contacts.yaml'] : []), ...leftOut],
  };
}

function line(words: string): string {
  return `${escapeTerminalLines(words)}\n`;
}

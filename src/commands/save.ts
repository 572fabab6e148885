/** `collab save`: checks what was changed by hand, shows it in words, asks why, and records it. */
import type { Command } from 'commander';
import type { Finding } from '../domain/finding.js';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { findingsJson } from '../renderers/findings/json.js';
import { renderPretty } from '../renderers/findings/pretty.js';
import { escapeTerminalLines } from '../renderers/terminal-escape.js';
import { changedFiles, type ChangedFile } from './save/changed-files.js';
import { errorsIn } from './save/check-changes.js';
import { commitChanges, onlyNewEntries } from './save/commit-changes.js';
import { describeChanges } from './save/describe-changes.js';
import { requireRecordsUntouched } from './save/require-records-untouched.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import type { GlobalOptions } from './shared/global-options.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { openForRecording, type OpenedForRecording } from './shared/open-for-recording.js';
import { askText } from './shared/prompts.js';
import { findRecorder, rememberRecorder } from './shared/recorder.js';

interface SaveOptions {
  readonly message?: string;
  readonly dryRun?: true;
}

type SaveInvocation = Invocation<SaveOptions>;

const save: CommandModule<SaveOptions> = {
  name: 'save',
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'save.description' | 'save.paths' | 'save.message' | 'save.dry-run' | 'save.examples',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('save.description'))
      .argument('[paths...]', say('save.paths'))
      .option('-m, --message <text>', say('save.message'))
      .option('--dry-run', say('save.dry-run'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('save.examples')}\n`,
      );
  },
  async run(invocation: SaveInvocation, app: App): Promise<number> {
    const { args, options, global, messages } = invocation;
    const opened = await openForRecording('save', global, app, { hashDocuments: true });
    const { files, leavesContactsOut } = await changedFiles(args, opened, global);
    if (leavesContactsOut && !global.quiet)
      await app.stderr(line(messages.phrase({ code: 'save.contacts-left-out', data: {} })));
    if (files.length === 0) return tellNothing(invocation, app);
    requireRecordsUntouched(files);
    const errors = await errorsIn(files, opened);
    if (errors.length > 0) return refuse(errors, files, opened, invocation, app);
    if (!global.json) await app.stdout(await describeChanges(files, opened, messages));
    if (options.dryRun === true) return tellRecorded([], files, '', invocation, app);
    const recorder = await findRecorder({
      repository: opened.repository,
      settings: opened.workspace.folder.settings,
      global,
      messages,
    });
    const why = await reasonFor(files, opened, invocation);
    const commits = await commitChanges({ files, why, opened, recorder, messages }, app);
    await rememberRecorder(opened.repository, recorder);
    return tellRecorded(commits, files, recorder.contact, invocation, app);
  },
};

export const main = commandMain(save);

function line(words: string): string {
  return `${escapeTerminalLines(words)}\n`;
}

async function tellNothing({ global, messages }: SaveInvocation, app: App): Promise<number> {
  await app.stdout(
    global.json
      ? jsonEnvelope(app, 'save', true, { files: [], commit: null, commits: [] })
      : line(messages.phrase({ code: 'save.nothing', data: {} })),
  );
  return 0;
}

/** Records of progress say themselves why. Throws `answer-needed`, `interrupted`. */
async function reasonFor(
  files: readonly ChangedFile[],
  opened: OpenedForRecording,
  { options, global, messages }: SaveInvocation,
): Promise<string | undefined> {
  const { message } = options;
  if (message !== undefined && message.trim() !== '') return message;
  if (onlyNewEntries(files, opened) !== undefined) return undefined;
  const question = messages.phrase({ code: 'save.ask-why', data: {} });
  if (!mayAsk(global)) throw new Failure('usage', 'answer-needed', { question, flag: '--message' });
  const fault = (answer: string): string | undefined =>
    answer === '' ? messages.phrase({ code: 'save.say-why', data: {} }) : undefined;
  return askText({ message: question, fault });
}

function mayAsk({ mayAsk: isAllowed, yes }: GlobalOptions): boolean {
  return isAllowed && !yes;
}

async function refuse(
  errors: readonly Finding[],
  files: readonly ChangedFile[],
  { workspace }: OpenedForRecording,
  { messages, global }: SaveInvocation,
  app: App,
): Promise<number> {
  const located = errors.map((finding) => workspace.locate(finding));
  if (global.json) {
    const { findings } = findingsJson(located, messages, { suppressed: 0, ...workspace.counts });
    await app.stdout(
      jsonEnvelope(app, 'save', false, { files: filesJson(files), commit: null, commits: [], findings }),
    );
    return 1;
  }
  const { columns } = app.terminal;
  await app.stdout(
    renderPretty(located, { messages, textOf: workspace.textOf, columns, colour: global.colour.stdout }),
  );
  await app.stderr(line(messages.phrase({ code: 'save.refused', data: { count: errors.length } })));
  return 1;
}

async function tellRecorded(
  commits: readonly string[],
  files: readonly ChangedFile[],
  contact: string,
  { messages, global }: SaveInvocation,
  app: App,
): Promise<number> {
  const last = commits.at(-1);
  if (global.json) {
    await app.stdout(
      jsonEnvelope(app, 'save', true, { files: filesJson(files), commit: last ?? null, commits }),
    );
    return 0;
  }
  if (last === undefined) {
    await app.stdout(`\n${line(messages.phrase({ code: 'progress.nothing-written', data: {} }))}`);
    return 0;
  }
  const data = { count: files.length, commit: last.slice(0, 7), contact };
  const next = [messages.phrase({ code: 'save.next', data: {} }), '  collab status'];
  await app.stdout(['', messages.phrase({ code: 'save.recorded', data }), '', ...next].map(line).join(''));
  return 0;
}

function filesJson(
  files: readonly ChangedFile[],
): readonly { readonly file: string; readonly change: string }[] {
  return files.map(({ path, change }) => ({ file: path, change }));
}

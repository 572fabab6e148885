/** `collab save`: checks what was changed by hand, shows it in words, asks why, and records it. */
import type { Command } from 'commander';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { Attempt } from '../platform/all-or-nothing.js';
import type { App } from '../platform/system-app.js';
import { changedFiles, type ChangedFile } from './save/changed-files.js';
import { errorsIn } from './save/check-changes.js';
import { commitChanges, onlyNewEntries } from './save/commit-changes.js';
import { describeChanges } from './save/describe-changes.js';
import { requireRecordsUntouched } from './save/require-records-untouched.js';
import { folderToStart, withNewHistory } from './save/start-history.js';
import { tellLeftOut, tellNothing, tellRecorded, tellRefused } from './save/tell.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import type { GlobalOptions } from './shared/global-options.js';
import { openForRecording, type OpenedForRecording } from './shared/open-for-recording.js';
import { askText } from './shared/prompts.js';
import { findRecorder, rememberRecorder } from './shared/recorder.js';
import { wordsOfRecord } from './shared/words-of-record.js';

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
    const { options, global, messages } = invocation;
    const root = await folderToStart(global, messages, options.dryRun === true);
    if (root === null) return record(invocation, app, null);
    return withNewHistory(root, (attempt) => record(invocation, app, attempt));
  },
};

export const main = commandMain(save);

/** @param start when the history begins with this */
async function record(invocation: SaveInvocation, app: App, start: Attempt | null): Promise<number> {
  const { args, options, global, messages } = invocation;
  const opened = await openForRecording('save', global, app, { hashDocuments: true });
  const changed = await changedFiles(args, opened, global);
  const { files } = changed;
  await tellLeftOut(changed, invocation, app);
  if (files.length === 0) return tellNothing(changed, invocation, app);
  requireRecordsUntouched(files);
  const errors = await errorsIn(files, opened);
  if (errors.length > 0) return tellRefused(errors, changed, opened, invocation, app);
  if (showsChanges(invocation)) await app.stdout(await describeChanges(files, opened, messages));
  if (options.dryRun === true) return tellRecorded([], changed, '', invocation, app);
  const { settings } = opened.workspace.folder;
  const recorder = await findRecorder({
    repository: opened.repository,
    settings,
    today: opened.today,
    global,
    messages,
  });
  const started =
    start === null ? undefined : wordsOfRecord(settings, messages).phrase({ code: 'save.started', data: {} });
  const why = await reasonFor(files, opened, invocation, started);
  start?.stopIfInterrupted();
  const commits = await commitChanges({ files, why, opened, recorder, messages }, app);
  await rememberRecorder(opened.repository, { ...recorder, isNew: recorder.isNew || start !== null });
  return tellRecorded(commits, changed, recorder.contact, invocation, app);
}

/** Also for who wants few words: when that is what was asked for, and when a question about it follows. */
function showsChanges({ options, global }: SaveInvocation): boolean {
  const asksWhy = mayAsk(global) && (options.message ?? '').trim() === '';
  return !global.json && (!global.quiet || options.dryRun === true || asksWhy);
}

/** Records of progress say themselves why. Throws `answer-needed`, `interrupted`. */
async function reasonFor(
  files: readonly ChangedFile[],
  opened: OpenedForRecording,
  { options, global, messages }: SaveInvocation,
  usual: string | undefined,
): Promise<string | undefined> {
  const { message } = options;
  if (message !== undefined && message.trim() !== '') return message;
  if (onlyNewEntries(files, opened) !== undefined) return undefined;
  if (usual !== undefined) return usual;
  const question = messages.phrase({ code: 'save.ask-why', data: {} });
  if (!mayAsk(global)) throw new Failure('usage', 'answer-needed', { question, flag: '--message' });
  const fault = (answer: string): string | undefined =>
    answer === '' ? messages.phrase({ code: 'save.say-why', data: {} }) : undefined;
  return askText({ message: question, fault });
}

function mayAsk({ mayAsk: isAllowed, yes }: GlobalOptions): boolean {
  return isAllowed && !yes;
}

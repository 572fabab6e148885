/** `collab progress`: records what happened, each time one file and one commit. */
import type { Command } from 'commander';
import { entryKinds, flagOf, isEntryKind } from '../domain/entry-fields.js';
import { nearest } from '../domain/nearest.js';
import type { EntryKind } from '../domain/state.js';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { defineOptions, givenFields, type ProgressOptions } from './progress/options.js';
import { planFromFile, planOne, type Plan } from './progress/plan.js';
import { recordEntries, type RecordedCommit } from './progress/record-entries.js';
import { entryJson, tellNothingNew, tellPlanned, tellRecorded } from './progress/tell.js';
import { progressLine, tellFilePlanned } from './progress/tell-file.js';
import { tellRemarks } from './progress/tell-remarks.js';
import { commandMain, type CommandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { firstWord } from './shared/first-word.js';
import { notReadLines } from './shared/not-read.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { rememberRecorder } from './shared/recorder.js';

function progress(word: string | undefined): CommandModule<ProgressOptions> {
  return {
    name: 'progress',
    define: (command, messages) => define(command, messages, kindNamed(word)),
    run: (invocation, app) => run(invocation, kindNamed(word), app),
  };
}

/** The options depend on the kind, so that it is looked for first. */
export const main: CommandMain = async (argv, app) => {
  const word = firstWord(argv);
  if (word !== 'form') return commandMain(progress(word))(argv, app);
  const form = await import('./progress/form/form-command.js');
  return form.main(argv, app);
};

/** Throws `kind-unknown`. */
function kindNamed(word: string | undefined): EntryKind | undefined {
  if (word === undefined || isEntryKind(word)) return word;
  const suggestion = nearest(word, entryKinds);
  const data = { kind: word, known: entryKinds };
  throw new Failure('usage', 'kind-unknown', suggestion === undefined ? data : { ...data, suggestion });
}

function define(command: Command, messages: Messages, kind: EntryKind | undefined): void {
  const examples = messages.phrase({ code: 'progress.examples', data: { kind: kind ?? '' } });
  const what =
    kind === undefined
      ? messages.phrase({ code: 'progress.description', data: {} })
      : messages.phrase({ code: 'progress.kind-description', data: { kind } });
  command
    .description(what)
    .argument('[kind]', messages.phrase({ code: 'progress.argument-kind', data: {} }))
    .argument('[agreement]', messages.phrase({ code: 'progress.argument-agreement', data: {} }))
    .addHelpText('before', `${messages.phrase({ code: 'help.examples', data: {} })}\n${examples}\n`);
  if (kind === undefined) command.addHelpText('after', `\n${kindList(messages)}`);
  defineOptions(command, kind, messages);
}

function kindList(messages: Messages): string {
  const width = Math.max(...entryKinds.map((kind) => kind.length));
  const lines = entryKinds.map((kind) => {
    return `  ${kind.padEnd(width)}  ${messages.phrase({ code: 'progress.kind-summary', data: { kind } })}`;
  });
  const form = `  ${'form'.padEnd(width)}  ${messages.phrase({ code: 'progress.form-summary', data: {} })}`;
  return `${messages.phrase({ code: 'progress.kinds', data: {} })}\n${[...lines, '', form].join('\n')}\n`;
}

async function run(
  { args, options, global, messages }: Invocation<ProgressOptions>,
  named: EntryKind | undefined,
  app: App,
): Promise<number> {
  // Whatever is taken back, what is recorded is a note.
  const kind = named ?? (options['retracts'] === undefined ? undefined : 'note');
  const given = givenFields(kind ?? 'success', options);
  const [first] = given.keys();
  if (options.from !== undefined && first !== undefined) {
    throw new Failure('usage', 'options-conflict', { options: ['--from', flagOf(first)] });
  }
  const work = { kind, agreement: args[1], options, global, messages };
  const plan =
    options.from === undefined
      ? await planOne({ ...work, given }, app)
      : await planFromFile({ ...work, from: options.from }, app);
  const { desk } = plan;
  const done = options.dryRun === true ? { ...plan, commits: null } : await record(plan, global.quiet || global.json, app); // prettier-ignore
  if (done.commits !== null) await rememberRecorder(desk.opened.repository, desk.recorder);
  await (global.json ? tellJson(done, app) : tell(done, global.quiet, app));
  return 0;
}

/** What another window recorded from the same file meanwhile counts as recorded before. */
async function record(plan: Plan, isQuiet: boolean, app: App): Promise<Done> {
  const { planned, desk, file } = plan;
  const line = progressLine(isQuiet ? 0 : planned.length, desk.messages, app);
  try {
    const { recorded, leftOut } = await recordEntries(planned, desk, app, line.show);
    const before = file && { file: { ...file, recordedBefore: file.recordedBefore + leftOut } };
    return { ...plan, planned: recorded.map((one) => one.planned), commits: recorded, ...before };
  } finally {
    await line.clear();
  }
}

interface Done extends Plan {
  /** Null when it was only shown. */
  readonly commits: readonly RecordedCommit[] | null;
}

async function tellJson({ planned, commits, file }: Done, app: App): Promise<void> {
  const entries = (commits ?? planned.map((one) => ({ planned: one, commit: null }))).map(entryJson);
  const files = planned.map(({ path, content, message }) => ({ path, content, message }));
  const before = file === undefined ? {} : { recordedBefore: file.recordedBefore, notRead: file.notRead };
  await app.stdout(jsonEnvelope(app, 'progress', true, { entries, ...before, ...(commits === null ? { files } : {}) })); // prettier-ignore
}

/** What of the file was not read. */
function besideLines({ onlyPart, notRead }: NonNullable<Plan['file']>, messages: Messages): string {
  const part =
    onlyPart === undefined
      ? ''
      : `! ${messages.phrase({ code: 'form.only-part', data: { sheet: onlyPart } })}\n`;
  return `${part}${notReadLines(notRead, messages)}`;
}

async function tell(
  { planned, commits, remarks, desk, file }: Done,
  quiet: boolean,
  app: App,
): Promise<void> {
  const { messages, recorder } = desk;
  if (file !== undefined && !quiet) await app.stderr(besideLines(file, messages));
  if (file !== undefined && planned.length === 0) {
    await app.stdout(tellNothingNew(file, messages));
    return;
  }
  await app.stdout(
    commits === null
      ? file === undefined
        ? tellPlanned(planned, messages)
        : tellFilePlanned(planned, file.name, messages)
      : tellRecorded(commits, { contact: recorder.contact, brief: quiet }, messages),
  );
  if (file !== undefined && file.recordedBefore > 0 && !quiet) {
    const before = messages.phrase({ code: 'form.recorded-before', data: { count: file.recordedBefore } });
    await app.stdout(`\n${before}\n`);
  }
  if (remarks.length > 0 && !quiet)
    await app.stderr(tellRemarks({ remarks, planned, messages, columns: app.terminal.columns }));
}

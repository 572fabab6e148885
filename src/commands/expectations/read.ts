/** `collab expectations read`: what a party filled in becomes part of the agreement, and its answers are recorded. */
import type { Command } from 'commander';
import { entryFilePath } from '../../domain/entry-file.js';
import { newWishes, type NamedWish } from '../../domain/expectations/new-wishes.js';
import { partyName } from '../../domain/party-references.js';
import { saveMessage } from '../../domain/save-message.js';
import type { ProgressEntry, Text } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { createUlids } from '../../platform/randomness.js';
import type { App } from '../../platform/system-app.js';
import { withItem } from '../../workspace/agreement-edits.js';
import { entryYaml } from '../../workspace/write-entry.js';
import { readGivenFile } from '../shared/given-file.js';
import { problemList, refuseProblems } from '../shared/problems.js';
import { commandMain } from '../shared/command-main.js';
import type { CommandModule, Invocation } from '../shared/command.js';
import { openForRecording, type OpenedForRecording } from '../shared/open-for-recording.js';
import { findRecorder, rememberRecorder } from '../shared/recorder.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import { agreementText, checkChange, recordChange, type AgreementChange } from './agreement-change.js';
import { readWishes, type FilledForm, type GivenAnswer } from './read-wishes.js';
import { tellRead } from './tell-read.js';

interface ReadOptions {
  readonly dryRun?: true;
}

const read: CommandModule<ReadOptions> = {
  name: 'expectations',
  define(command: Command, messages: Messages): void {
    const say = (
      code:
        | 'expectations.read-description'
        | 'expectations.read-examples'
        | 'expectations.read-which'
        | 'expectations.dry-run',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('expectations.read-description'))
      .usage('read <file> [options]')
      .argument('read', '')
      .argument('[file]', say('expectations.read-which'))
      .option('--dry-run', say('expectations.dry-run'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('expectations.read-examples')}\n`,
      );
  },
  run,
};

export const main = commandMain(read);

async function run(invocation: Invocation<ReadOptions>, app: App): Promise<number> {
  const { args, options, global, messages } = invocation;
  const [, word] = args;
  if (word === undefined)
    throw new Failure('usage', 'missing-argument', {
      argument: messages.phrase({ code: 'expectations.read-file', data: {} }),
    });
  const opened = await openForRecording('expectations read', global, app);
  const { settings } = opened.workspace.folder;
  const recorder = await findRecorder({
    repository: opened.repository,
    settings,
    today: opened.today,
    global,
    messages,
  });
  const file = await readGivenFile(word, global, app);
  const problems = problemList(messages);
  const filled = await readWishes(file, opened, messages, problems);
  refuseProblems(problems.all, file.name);
  const plan = planReading(filled, opened, messages, app);
  const isNew = plan.change.files.size > 0;
  const remarks = isNew ? await checkChange(plan.change, opened, messages) : [];
  const commit =
    !isNew || options.dryRun === true ? null : await recordChange(plan.change, { opened, recorder }, app);
  if (commit !== null) await rememberRecorder(opened.repository, recorder);
  await tellRead(
    { ...plan, notRead: filled.notRead, file: file.name, remarks, commit, recorder },
    invocation,
    app,
  );
  return 0;
}

export interface PlannedAnswer extends GivenAnswer {
  readonly id: string;
  readonly path: string;
}

export interface PlannedReading {
  readonly change: AgreementChange;
  readonly party: Text;
  readonly wishes: readonly NamedWish[];
  readonly answers: readonly PlannedAnswer[];
  /** Rows that say what is there already. */
  readonly unchanged: number;
}

function planReading(
  filled: FilledForm,
  opened: OpenedForRecording,
  messages: Messages,
  app: App,
): PlannedReading {
  const { mark, items } = filled;
  const agreement = opened.workspace.folder.agreements.get(mark.agreement);
  if (agreement === undefined) throw new RangeError(mark.agreement);
  const wishes = newWishes(filled.wishes, items);
  const nextId = createUlids({ now: () => app.now(), random: () => app.random() });
  const files = new Map<string, string>();
  if (wishes.length > 0) {
    const text = wishes.reduce((all, { wish, id }) => withItem(all, wish.list, id, { ...wish.fields }), agreementText(opened, agreement)); // prettier-ignore
    files.set(agreement.file, text);
  }
  const answers = filled.answers.map((answer) => {
    const id = nextId();
    const entry = {
      collab: 1,
      kind: 'expectation',
      date: opened.today,
      by: mark.party,
      ...answer,
    } as ProgressEntry;
    const path = entryFilePath(agreement.id, entry.date, entry.kind, id);
    files.set(path, entryYaml(entry));
    return { ...answer, id, path };
  });
  const party = partyName(mark.party, items);
  const count = (list: string): number => wishes.filter(({ wish }) => wish.list === list).length;
  const counts = { expectations: count('expectations'), offers: count('offers'), answers: answers.length };
  const record = wordsOfRecord(opened.workspace.folder.settings, messages);
  const subject = record.phrase({ code: 'record.expectations-read', data: { party, ...counts } });
  const lines = [
    ...wishes.map(({ wish, id }) => `${wish.list}/${id}`),
    ...answers.map(({ about, state }) => `${about}: ${state}`),
  ];
  return {
    change: {
      agreement,
      files,
      message: saveMessage([subject, ...lines].join('\n'), [agreement.id], files.size),
    },
    party,
    wishes,
    answers,
    unchanged: filled.unchanged + filled.wishes.length - wishes.length,
  };
}

/** `collab expectations accept`: one step from what is expected or offered to a commitment. */
import type { Command } from 'commander';
import { entryCommitMessage } from '../../domain/commit-message.js';
import { entryFilePath } from '../../domain/entry-file.js';
import { answeredExpectations } from '../../domain/expectations/answered-expectations.js';
import { commitmentFrom, commitmentId } from '../../domain/expectations/commitment-from.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { expandParties } from '../../domain/party-references.js';
import type { Commitment, PartyReference, ProgressEntry, Text } from '../../domain/schema-types.js';
import { entryMessageWithWhy, saveMessage } from '../../domain/save-message.js';
import { areTermsSigned } from '../../domain/terms-signed.js';
import { Failure } from '../../errors/failure.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import { createUlids } from '../../platform/randomness.js';
import type { App } from '../../platform/system-app.js';
import { withItem, withLink } from '../../workspace/agreement-edits.js';
import { entryYaml } from '../../workspace/write-entry.js';
import type { CommandModule, Invocation } from '../shared/command.js';
import { openForRecording, type OpenedForRecording } from '../shared/open-for-recording.js';
import { findRecorder, rememberRecorder, type Recorder } from '../shared/recorder.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import { answersGiven, defineAcceptOptions, partyIdOf, type AcceptOptions } from './accept-options.js';
import { agreementText, checkChange, recordChange, type AgreementChange } from './agreement-change.js';
import { askCommitment } from './ask-commitment.js';
import { tellAccepted } from './tell-accepted.js';
import { wishMeant, type WishMeant } from './wish-meant.js';

type AcceptInvocation = Invocation<AcceptOptions>;

export const accept: CommandModule<AcceptOptions> = {
  name: 'expectations',
  define(command: Command, messages: Messages): void {
    const say = (
      code:
        | 'expectations.accept-description'
        | 'expectations.accept-examples'
        | 'expectations.accept-which'
        | 'progress.argument-agreement',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('expectations.accept-description'))
      .usage('accept <expectation> [agreement] [options]')
      .argument('accept', '')
      .argument('[expectation]', say('expectations.accept-which'))
      .argument('[agreement]', say('progress.argument-agreement'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('expectations.accept-examples')}\n`,
      );
    defineAcceptOptions(command, messages);
  },
  run,
};

async function run(invocation: AcceptInvocation, app: App): Promise<number> {
  const { args, options, global, messages } = invocation;
  const [, word, named] = args;
  if (word === undefined)
    throw new Failure('usage', 'missing-argument', {
      argument: messages.phrase({ code: 'expectations.accept-which', data: {} }),
    });
  const opened = await openForRecording('expectations accept', global, app);
  const meant = wishMeant(word, named, opened.workspace.folder.agreements);
  refuse(meant);
  const { settings } = opened.workspace.folder;
  const recorder = await findRecorder({
    repository: opened.repository,
    settings,
    today: opened.today,
    global,
    messages,
  });
  const given = { ...promised(meant, opened), ...answersGiven(options, meant.items) };
  const { wish, items } = meant;
  const answers =
    global.mayAsk && !global.yes ? await askCommitment(given, { wish, items, messages }) : given;
  const fields = commitmentFrom(wish, answers, items);
  const change = planAcceptance({ meant, fields, options, opened, recorder, messages }, app);
  const remarks = await checkChange(change, opened, messages);
  const commit = options.dryRun === true ? null : await recordChange(change, { opened, recorder }, app);
  if (commit !== null) await rememberRecorder(opened.repository, recorder);
  await tellAccepted({ change, fields, remarks, commit, recorder }, invocation, app);
  return 0;
}

/** The day that the answer named. */
function promised(
  { agreement, items, wish }: WishMeant,
  { today }: OpenedForRecording,
): { readonly due?: string } {
  const state = foldEntries(agreement, { until: today, items });
  const answered = answeredExpectations(items, state).find(({ path }) => path === wish.path);
  const due = answered?.state === 'accepted' ? answered.promisedBy : null;
  return due === null ? {} : { due };
}

/** Throws `terms-signed`, `already-committed`. */
function refuse({ agreement, wish, items }: WishMeant): void {
  if (areTermsSigned(agreement))
    throw new Failure('usage', 'terms-signed', { agreement: agreement.id, added: 'commitment' });
  const [commitment] = (wish.value['answered-by'] ?? []).flatMap((path) => items.get(path)?.path ?? []);
  if (commitment !== undefined)
    throw new Failure('usage', 'already-committed', { path: wish.path, commitment });
}

interface Acceptance {
  readonly meant: WishMeant;
  readonly fields: Partial<Commitment>;
  readonly options: AcceptOptions;
  readonly opened: OpenedForRecording;
  readonly recorder: Recorder;
  readonly messages: Messages;
}

export interface PlannedAcceptance extends AgreementChange {
  /** `commitments/<id>`. */
  readonly commitment: string;
  readonly wish: WishMeant['wish'];
  /** Null where nothing had to be answered: an offer, or what was accepted before. */
  readonly entry: { readonly id: string; readonly path: string } | null;
}

function planAcceptance(acceptance: Acceptance, app: App): PlannedAcceptance {
  const { meant, fields, opened, messages } = acceptance;
  const { agreement, wish, items } = meant;
  const id = commitmentId(fields.what ?? wish.value.what, items);
  const commitment = `commitments/${id}`;
  const added = withItem(agreementText(opened, agreement), 'commitments', id, { ...fields });
  const text = withLink(added, wish, 'answered-by', commitment);
  const entry = acceptedEntry(acceptance);
  const record = wordsOfRecord(opened.workspace.folder.settings, messages);
  const name = fields.what ?? wish.value.what;
  const became = record.phrase({ code: 'record.became-commitment', data: { name } });
  const files = new Map([[agreement.file, text]]);
  const common = { agreement, files, commitment, wish };
  if (entry === null)
    return { ...common, entry: null, message: saveMessage(`${became}\n\n${commitment}`, [agreement.id], 1) };
  const entryId = createUlids({ now: () => app.now(), random: () => app.random() })();
  const path = entryFilePath(agreement.id, entry.date, entry.kind, entryId);
  files.set(path, entryYaml(entry));
  const own = entryCommitMessage(agreement, entryId, entry, (phrase) => record.phrase(phrase));
  return {
    ...common,
    entry: { id: entryId, path },
    message: entryMessageWithWhy(own, `${became}\n${commitment}`),
  };
}

/** The answer to an expectation that was not accepted yet. */
function acceptedEntry({ meant, options, opened, recorder }: Acceptance): ProgressEntry | null {
  const { agreement, items, wish } = meant;
  if (wish.list === 'offers') return null;
  const date = options.date ?? opened.today;
  const state = foldEntries(agreement, { until: date, items });
  const answered = answeredExpectations(items, state).find(({ path }) => path === wish.path);
  if (answered?.state === 'accepted') return null;
  const by =
    options.by === undefined ? usualAnswerer(wish.value.of, items, recorder) : partyIdOf(options.by, items);
  const note: Text | undefined = options.note;
  return {
    collab: 1,
    kind: 'expectation',
    date,
    by,
    about: wish.path,
    state: 'accepted',
    ...(note === undefined ? {} : { note }),
  };
}

/** The party that is asked; who records for a group, where several are. */
function usualAnswerer(asked: PartyReference, items: ItemIndex, { party, contact }: Recorder): string {
  const parties = expandParties(asked, items);
  const [only] = parties;
  return parties.length === 1 && only !== undefined ? only : (party ?? contact);
}

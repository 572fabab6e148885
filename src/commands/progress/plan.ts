/** From what was given to entries that are whole, checked, and ready to be recorded. */
import type { Finding } from '../../domain/finding.js';
import type { EntryKind } from '../../domain/state.js';
import type { FormSheet } from '../../domain/sheet/form-columns.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { createUlids } from '../../platform/randomness.js';
import type { App } from '../../platform/system-app.js';
import type { GlobalOptions } from '../shared/global-options.js';
import { openForRecording, type OpenedForRecording } from '../shared/open-for-recording.js';
import { findRecorder } from '../shared/recorder.js';
import { agreementMeant, agreementsNamed } from './agreement-meant.js';
import { promptingAsker, refusingAsker, type Asker } from './asker.js';
import { checkEntries } from './check-entries.js';
import { agreementFor, workFor } from './choose-work.js';
import { completeEntry } from './complete-entry.js';
import type { Desk } from './desk.js';
import { isFormFile } from './form/is-form-file.js';
import { readForm, type ReadForm } from './form/read-form.js';
import type { NotRead } from '../shared/not-read.js';
import { readGivenFile } from '../shared/given-file.js';
import { givenRows, linePlace } from './from-file.js';
import type { Given, ProgressOptions } from './options.js';
import { checkRows, planRows, type RowToPlan } from './plan-rows.js';
import { problemList, refuseProblems } from '../shared/problems.js';
import { planEntry, type PlannedEntry } from './record-entries.js';
import { requireRecordedItems } from './recorded-items.js';

export interface Work {
  readonly kind: EntryKind | undefined;
  /** As named on the command line. */
  readonly agreement: string | undefined;
  readonly options: ProgressOptions;
  readonly global: GlobalOptions;
  readonly messages: Messages;
}

export interface Plan {
  readonly planned: readonly PlannedEntry[];
  readonly remarks: readonly Finding[];
  readonly desk: Desk;
  /** Of what was read from a file: how many rows said something, and how many of those were recorded before. */
  readonly file?: {
    readonly name: string;
    readonly filledIn: number;
    readonly recordedBefore: number;
    readonly onlyPart?: FormSheet;
    readonly notRead: readonly NotRead[];
  };
}

/** @param only the agreements it is about, where that is known: of a large workspace no other is read then */
async function openDesk(
  { global, messages }: Work,
  asker: Asker,
  app: App,
  only?: readonly string[],
): Promise<Desk> {
  const opened = await openThese(only, global, app);
  const { repository, workspace } = opened;
  const recorder = await findRecorder({
    repository,
    settings: workspace.folder.settings,
    today: opened.today,
    global,
    messages,
  });
  return { opened, recorder, messages, asker, directory: global.directory };
}

/** When one of them is not there, all: what is said of that names those that are. */
async function openThese(
  only: readonly string[] | undefined,
  global: GlobalOptions,
  app: App,
): Promise<OpenedForRecording> {
  if (only !== undefined) {
    const opened = await openForRecording('progress', global, app, { only });
    if (only.every((id) => opened.workspace.folder.agreements.has(id))) return opened;
  }
  return openForRecording('progress', global, app);
}

/** One entry, by options and answers. */
export async function planOne(work: Work & { readonly given: Given }, app: App): Promise<Plan> {
  const { global, messages, given } = work;
  const asker = global.mayAsk && !global.yes ? promptingAsker(messages) : refusingAsker(messages);
  const desk = await openDesk(work, asker, app, agreementsNamed(work.agreement, given));
  const { agreements } = desk.opened.workspace.folder;
  const named = work.agreement ?? agreementMeant(work.kind, given, agreements);
  const agreement = await agreementFor(named, desk.opened, desk);
  const { kind, about } =
    work.kind === undefined
      ? await workFor(agreement, desk.opened, asker, messages)
      : { kind: work.kind, about: undefined };
  const all = about === undefined ? given : new Map([...given, ['about', about]]);
  const entry = await completeEntry(kind, all, agreement, desk);
  const id = createUlids({ now: () => app.now(), random: () => app.random() })();
  const planned = [planEntry(id, entry, agreement, desk)];
  return { planned, remarks: await checked(planned, desk), desk };
}

/** Every row of the file, or none; nothing but what is new of a form that was read before. Throws `rows-refused` and what a single row throws. */
export async function planFromFile(work: Work & { readonly from: string }, app: App): Promise<Plan> {
  const file = await readGivenFile(work.from, work.global, app);
  const problems = problemList(work.messages);
  const isForm = isFormFile(file.bytes);
  const given = isForm ? [] : givenRows(file, work.kind, problems, work.messages);
  const desk = await openDesk(
    work,
    refusingAsker(work.messages, (field) => field),
    app,
  );
  const form: ReadForm | undefined = isForm ? await readForm(file, desk, problems) : undefined;
  const rows: readonly RowToPlan[] =
    form?.rows ?? given.map((row) => ({ ...row, place: linePlace(row.line, work.messages) }));
  const { planned, recordedBefore } = await planRows(rows, work.agreement, { desk, problems }, app);
  await requireRecordedItems(planned, desk.opened);
  const remarks = await checkRows(planned, { desk, problems });
  refuseProblems(problems.all, file.name);
  return {
    planned,
    remarks,
    desk,
    file: {
      name: file.name,
      filledIn: rows.length,
      recordedBefore,
      notRead: form?.notRead ?? [],
      ...(form?.onlyPart && { onlyPart: form.onlyPart }),
    },
  };
}

/** Throws `item-not-recorded`, and `entry-refused` for the first thing that would be wrong. */
async function checked(planned: readonly PlannedEntry[], desk: Desk): Promise<readonly Finding[]> {
  await requireRecordedItems(planned, desk.opened);
  const { errors, remarks } = await checkEntries(desk.opened, planned.map(({ path, content }) => ({ path, content }))); // prettier-ignore
  const [first] = errors;
  if (first === undefined) return remarks;
  const { message, remedy } = desk.messages.finding(first.rule, first.data);
  throw new Failure('usage', 'entry-refused', { message, remedy, others: errors.length - 1 });
}

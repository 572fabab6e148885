/** From what was given to entries that are whole, checked, and ready to be recorded. */
import type { Finding } from '../../domain/finding.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { createUlids } from '../../platform/randomness.js';
import type { App } from '../../platform/system-app.js';
import type { GlobalOptions } from '../shared/global-options.js';
import { openForRecording } from '../shared/open-for-recording.js';
import { findRecorder } from '../shared/recorder.js';
import { agreementMeant } from './agreement-meant.js';
import { promptingAsker, refusingAsker, type Asker } from './asker.js';
import { checkEntries } from './check-entries.js';
import { agreementFor, workFor } from './choose-work.js';
import { completeEntry } from './complete-entry.js';
import type { Desk } from './desk.js';
import { givenRows, withLine, type GivenRow } from './from-file.js';
import type { Given, ProgressOptions } from './options.js';
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
}

async function openDesk({ global, messages }: Work, asker: Asker, app: App): Promise<Desk> {
  const opened = await openForRecording('progress', global, app);
  const { repository, workspace } = opened;
  const recorder = await findRecorder({ repository, settings: workspace.folder.settings, global, messages });
  return { opened, recorder, messages, asker, directory: global.directory };
}

/** One entry, by options and answers. */
export async function planOne(work: Work & { readonly given: Given }, app: App): Promise<Plan> {
  const { global, messages, given } = work;
  const asker = global.mayAsk && !global.yes ? promptingAsker(messages) : refusingAsker(messages);
  const desk = await openDesk(work, asker, app);
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

/** Every row of the file, or none. */
export async function planFromFile(work: Work & { readonly from: string }, app: App): Promise<Plan> {
  const rows = await givenRows(work.from, work, app);
  const desk = await openDesk(
    work,
    refusingAsker(work.messages, (field) => field),
    app,
  );
  const nextId = createUlids({ now: () => app.now(), random: () => app.random() });
  const planned: PlannedEntry[] = [];
  const grown = new Map<string, AgreementFile>();
  for (const row of rows) {
    try {
      const known = desk.opened.workspace.folder.agreements;
      const named = row.agreement ?? work.agreement ?? agreementMeant(row.kind, row.given, known);
      const { id } = await agreementFor(named, desk.opened, desk);
      const agreement = grown.get(id) ?? (await agreementFor(id, desk.opened, desk));
      const entry = await completeEntry(row.kind, row.given, agreement, desk);
      const one = { ...planEntry(nextId(), entry, agreement, desk), line: row.line };
      planned.push(one);
      const added = { id: one.id, file: one.path, agreement: id, entry };
      grown.set(id, { ...agreement, entries: [...agreement.entries, added] });
    } catch (error) {
      throw withLine(error, row.file, row.line);
    }
  }
  return { planned, remarks: await checked(planned, desk, rows), desk };
}

/** Throws `item-not-recorded`, and `entry-refused` for the first thing that would be wrong. */
async function checked(
  planned: readonly PlannedEntry[],
  desk: Desk,
  rows: readonly GivenRow[] = [],
): Promise<readonly Finding[]> {
  await requireRecordedItems(planned, desk.opened);
  const { errors, remarks } = await checkEntries(desk.opened, planned.map(({ path, content }) => ({ path, content }))); // prettier-ignore
  const [first] = errors;
  if (first === undefined) return remarks;
  const { message, remedy } = desk.messages.finding(first.rule, first.data);
  const line = planned.find(({ path }) => path === first.file)?.line;
  const file = rows[0]?.file;
  const place = line === undefined || file === undefined ? {} : { file, line };
  throw new Failure('usage', 'entry-refused', { message, remedy, others: errors.length - 1 }, place);
}

/** The rows of a file as entries, each made with those before it in sight; what is wrong in each is kept. */
import type { Finding } from '../../domain/finding.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { EntryKind } from '../../domain/state.js';
import { createUlids } from '../../platform/randomness.js';
import type { App } from '../../platform/system-app.js';
import { agreementMeant } from './agreement-meant.js';
import { checkEntries } from './check-entries.js';
import { agreementFor } from './choose-work.js';
import { completeEntry } from './complete-entry.js';
import type { Desk } from './desk.js';
import { earlierReport, reportEntryId, type ReportMark, type SaidAgain } from './form/report-mark.js';
import type { Given } from './options.js';
import type { ProblemList, RowPlace } from '../shared/problems.js';
import { planEntry, type PlannedEntry } from './record-entries.js';

export interface RowToPlan {
  readonly place: RowPlace;
  readonly kind: EntryKind;
  readonly agreement: string | undefined;
  readonly given: Given;
  /** Of a row of a form: by what it is known when it is read again. */
  readonly mark?: ReportMark;
}

interface Table {
  readonly desk: Desk;
  readonly problems: ProblemList;
}

export interface PlannedRows {
  readonly planned: readonly PlannedEntry[];
  /** How many say what was recorded from the same form before. */
  readonly recordedBefore: number;
}

export async function planRows(
  rows: readonly RowToPlan[],
  usualAgreement: string | undefined,
  { desk, problems }: Table,
  app: App,
): Promise<PlannedRows> {
  const nextId = createUlids({ now: () => app.now(), random: () => app.random() });
  const planned: PlannedEntry[] = [];
  const grown = new Map<string, AgreementFile>();
  let recordedBefore = 0;
  for (const row of rows) {
    await problems.atAsync(row.place, async () => {
      const known = desk.opened.workspace.folder.agreements;
      const named = row.agreement ?? usualAgreement ?? agreementMeant(row.kind, row.given, known);
      const { id } = await agreementFor(named, desk.opened, desk);
      const agreement = grown.get(id) ?? (await agreementFor(id, desk.opened, desk));
      const earlier = row.mark && earlierReport(agreement, row.mark, saidOn(desk.opened.today, row.given));
      if (earlier === 'recorded') {
        recordedBefore += 1;
        return;
      }
      const given = earlier === undefined ? row.given : new Map([...row.given, ['corrects', earlier.id]]);
      const entry = await completeEntry(row.kind, given, agreement, desk);
      const fresh = row.mark === undefined ? nextId() : reportEntryId(nextId(), row.mark);
      const one = {
        ...planEntry(fresh, entry, agreement, desk),
        place: row.place,
        ...(row.mark && { mark: row.mark }),
      };
      planned.push(one);
      const added = { id: one.id, file: one.path, agreement: agreement.id, entry };
      grown.set(id, { ...agreement, entries: [...agreement.entries, added] });
    });
  }
  return { planned, recordedBefore };
}

/** Of the day that stands in the row; else of today. */
function saidOn(today: string, given: Given): SaidAgain {
  const date = given.get('date');
  return { date: typeof date === 'string' ? date : today, given };
}

/** What would newly be wrong is kept as a problem of its row; milder findings come back. */
export async function checkRows(
  planned: readonly PlannedEntry[],
  { desk, problems }: Table,
): Promise<readonly Finding[]> {
  if (planned.length === 0) return [];
  const files = planned.map(({ path, content }) => ({ path, content }));
  const { errors, remarks } = await checkEntries(desk.opened, files);
  const places = new Map(planned.map(({ path, place }) => [path, place]));
  for (const { rule, data, file } of errors)
    problems.add(places.get(file) ?? { words: file }, desk.messages.finding(rule, data));
  return remarks;
}

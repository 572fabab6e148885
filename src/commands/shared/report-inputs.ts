/** Everything a report about each agreement is made from, read from history. */
import { isDate } from '../../domain/calendar-date.js';
import type { AgreementFile } from '../../domain/folder.js';
import { itemsOf } from '../../domain/item-index.js';
import { obligations } from '../../domain/obligations.js';
import type { AgreementState } from '../../domain/state.js';
import { agreementStatus } from '../../domain/status/agreement-status.js';
import { Failure } from '../../errors/failure.js';
import { foldEntries } from '../../history/fold-entries.js';
import { dateInZone, endOfDayInZone } from '../../platform/clock.js';
import { commitInstant } from '../../platform/git/commit-instant.js';
import type { Oid } from '../../platform/git/repository.js';
import { lastCommitAsOf, requireOid, resolveRevision } from '../../platform/git/revisions.js';
import { listTree } from '../../platform/git/tree.js';
import { listUncommitted } from '../../platform/git/uncommitted.js';
import type { App } from '../../platform/system-app.js';
import { choosePeriodStart, newsOf, type PeriodStart } from '../../reports/report-period.js';
import type { ReportInput, ReportPeriod, Standing } from '../../reports/report-input.js';
import type { OpenedWorkspace } from './open-workspace.js';

/** A date, a version, `last-meeting` or `last-report`; undefined for the usual. */
export type Since = string | undefined;

export async function readReportInputs(
  opened: OpenedWorkspace,
  since: Since,
  app: App,
): Promise<readonly ReportInput[]> {
  const { folder } = opened.workspace;
  const notRecorded = await listNotRecorded(opened);
  const inputs: ReportInput[] = [];
  for (const agreement of folder.agreements.values()) {
    const own = notRecorded.filter((path) => path.startsWith(`agreements/${agreement.id}/`));
    inputs.push(await readReportInput(agreement, { opened, since, notRecorded: own }, app));
  }
  return inputs;
}

interface Circumstances {
  readonly opened: OpenedWorkspace;
  readonly since: Since;
  readonly notRecorded: readonly string[];
}

async function readReportInput(
  agreement: AgreementFile,
  { opened, since, notRecorded }: Circumstances,
  app: App,
): Promise<ReportInput> {
  const { revision } = opened;
  const standing = standingOf(agreement, opened);
  const { items, state, folder } = standing;
  const start = await startOf(since, { agreement, state, opened }, app);
  const from = await revisionAt(start, opened, app);
  return {
    ...standing,
    period: await periodFrom(start, from, { agreement, items, settings: folder.settings, opened }),
    provenance: { revision, from, version: app.version, notRecorded },
  };
}

/** How an agreement of the workspace stands today. */
export function standingOf(
  agreement: AgreementFile,
  { today, until, workspace: { folder } }: Pick<OpenedWorkspace, 'today' | 'until' | 'workspace'>,
): Standing {
  const items = itemsOf(agreement);
  // What is dated after today has not happened yet.
  const state = foldEntries(agreement, { until: until ?? today, items });
  const common = { agreement, items, settings: folder.settings, today, state };
  const status = agreementStatus(common);
  const calendar = obligations({ ...common, status });
  return { folder, agreement, items, state, status, today, calendar };
}

/** Files that differ from what is recorded; none are named when an earlier moment is reported. */
export async function listNotRecorded({
  repository,
  revision,
  folder,
}: OpenedWorkspace): Promise<readonly string[]> {
  if (repository === null || repository.bare || revision !== repository.head.oid) return [];
  const prefix = folder === '' ? '' : `${folder}/`;
  const files = await listUncommitted(repository, folder === '' ? {} : { under: folder });
  return files.map(({ path }) => path.slice(prefix.length));
}

async function startOf(
  since: Since,
  {
    agreement,
    state,
    opened,
  }: { readonly agreement: AgreementFile; readonly state: AgreementState; readonly opened: OpenedWorkspace },
  app: App,
): Promise<PeriodStart> {
  const moment =
    since === undefined || since === 'last-meeting' || since === 'last-report'
      ? (since ?? null)
      : await momentOf(since, opened, app);
  const start = choosePeriodStart(agreement, state, opened.today, moment);
  if (start === null)
    throw new Failure('usage', 'nothing-to-start-from', { moment: since ?? '', agreement: agreement.id });
  return start;
}

/** The day of a version is the day it was recorded. Throws `period-starts-later`, and what `resolveRevision` throws. */
async function momentOf(since: string, opened: OpenedWorkspace, app: App): Promise<Moment> {
  const moment = isDate(since) ? { date: since } : await versionMoment(since, opened, app);
  if (moment.date > opened.today)
    throw new Failure('usage', 'period-starts-later', { since: moment.date, today: opened.today });
  return moment;
}

interface Moment {
  readonly date: string;
  readonly revision?: Oid;
}

async function versionMoment(since: string, opened: OpenedWorkspace, app: App): Promise<Moment> {
  const { repository } = opened;
  if (repository === null) throw new Failure('workspace', 'not-a-repository', { directory: opened.root });
  const oid = await resolveRevision(repository, since);
  return { date: dateInZone(await commitInstant(repository, oid), zoneOf(opened, app)), revision: oid };
}

function zoneOf({ workspace }: OpenedWorkspace, app: App): string {
  return workspace.folder.settings['time-zone'] ?? app.timeZone();
}

async function revisionAt(
  { since, revision: asked }: PeriodStart,
  opened: OpenedWorkspace,
  app: App,
): Promise<Oid | null> {
  const { repository, revision } = opened;
  if (repository === null || revision === null) return null;
  if (asked !== undefined) return requireOid(asked);
  return lastCommitAsOf(repository, revision, endOfDayInZone(since, zoneOf(opened, app)));
}

type PeriodContext = Pick<ReportInput, 'agreement' | 'items'> & {
  readonly settings: ReportInput['folder']['settings'];
  readonly opened: OpenedWorkspace;
};

async function periodFrom(
  { since, because }: PeriodStart,
  from: Oid | null,
  context: PeriodContext,
): Promise<ReportPeriod> {
  const { agreement, items, settings, opened } = context;
  const known = from === null ? null : await entryIdsAt(from, agreement.id, opened);
  const state = foldEntries(agreement, { until: since, items });
  // A history that was typed in later has a beginning to compare with all the same; the start has nothing before it.
  const wasThere =
    because !== 'start' && (known !== null || opened.revision === null || state.entries.length > 0);
  return {
    since,
    because,
    isNew: newsOf({ since, because }, opened.revision === null ? undefined : known),
    before: wasThere
      ? { state, status: agreementStatus({ agreement, items, settings, state, today: since }) }
      : null,
  };
}

/** Which entries were recorded then; null when the agreement was not there yet. One recorded later is news, also when it is dated earlier. */
async function entryIdsAt(
  revision: Oid,
  agreement: string,
  { repository, folder }: OpenedWorkspace,
): Promise<ReadonlySet<string> | null> {
  if (repository === null) return null;
  const prefix = folder === '' ? '' : `${folder}/`;
  const files = await listTree(repository, revision, { under: `${prefix}agreements/${agreement}` });
  if (!files.some(({ path }) => path === `${prefix}agreements/${agreement}/agreement.yaml`)) return null;
  // Also of an entry in the folder of another month: it counts, and `check` says where it belongs.
  return new Set(files.flatMap(({ path }) => /-([0-9A-Z]{26})\.yaml$/.exec(path)?.[1] ?? []));
}

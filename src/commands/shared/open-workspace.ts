/** Opens the workspace a command is about: the work tree for checking and recording, history for reading. */
import { isDate } from '../../domain/calendar-date.js';
import { nearest } from '../../domain/nearest.js';
import { Failure } from '../../errors/failure.js';
import { endOfDayInZone } from '../../platform/clock.js';
import { readPending } from '../../platform/git/pending-write.js';
import {
  findRepository,
  findRepositoryFolder,
  type Oid,
  type Repository,
} from '../../platform/git/repository.js';
import { lastCommitAsOf, resolveRevision } from '../../platform/git/revisions.js';
import { finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import { pathInside, realPath } from '../../platform/paths.js';
import type { App } from '../../platform/system-app.js';
import { loadWorkspace, type LoadOptions, type LoadedWorkspace } from '../../workspace/load-workspace.js';
import { overlaySource } from '../../workspace/overlay-source.js';
import { revisionSource, workTreeSource, type Source } from '../../workspace/source.js';
import { findWorkspaceRoot } from '../../workspace/workspace-root.js';
import type { GlobalOptions } from './global-options.js';

/** Where the workspace is, before anything of it is read. */
export interface WorkspacePlace {
  /** The folder with collab.yaml; in a bare repository the repository. */
  readonly root: string;
  /** Null where there is none, and where only files were read. */
  readonly repository: Repository | null;
  /** The workspace's folder in the repository, with `/`; empty for the whole repository. */
  readonly folder: string;
}

export interface OpenedWorkspace extends WorkspacePlace {
  readonly source: Source;
  /** What was read, when it was history. */
  readonly revision: Oid | null;
  readonly workspace: LoadedWorkspace;
  /** ISO date in the zone of the workspace. */
  readonly today: string;
  /** Entries dated later do not count; null when all count. */
  readonly until: string | null;
}

export async function findWorkspace(directory: string): Promise<WorkspacePlace> {
  const repository = await findRepository(directory);
  if (repository?.bare === true) return { root: repository.root, repository, folder: '' };
  const root = realPath(findWorkspaceRoot(directory));
  const folder = repository === null ? '' : (pathInside(repository.root, root) ?? '');
  return { root, repository, folder };
}

/** The files as they stand, recorded or not, without git; with `--as-of` and in a bare repository what is recorded. */
export async function openFiles(
  global: GlobalOptions,
  app: App,
  options: LoadOptions = {},
): Promise<OpenedWorkspace> {
  const near = findRepositoryFolder(global.directory);
  if (global.asOf !== undefined || near?.bare === true) {
    return openMoment(await findWorkspace(global.directory), global, app, () => Promise.resolve(options));
  }
  if (near !== null && near.gitDir !== null && readPending({ gitDir: near.gitDir }) !== null) {
    const repository = await findRepository(global.directory);
    if (repository !== null) await finishInterruptedWrite(repository);
  }
  const root = realPath(findWorkspaceRoot(global.directory));
  const folder = near === null ? '' : (pathInside(near.root, root) ?? '');
  return openWorkTree({ root, repository: null, folder }, global, app, options);
}

/** The files of a workspace that was found. */
export async function openWorkTree(
  place: WorkspacePlace,
  global: GlobalOptions,
  app: App,
  options: LoadOptions = {},
): Promise<OpenedWorkspace> {
  const source = workTreeSource(place.root);
  return openSource({ ...place, source, revision: null, until: null }, global, app, options);
}

/** The files of a workspace as they would be, for a check of all of it. @param changes by path from the workspace */
export async function openChanged(
  place: WorkspacePlace,
  changes: ReadonlyMap<string, Uint8Array>,
  global: GlobalOptions,
  app: App,
): Promise<OpenedWorkspace> {
  const source = overlaySource(workTreeSource(place.root), changes);
  return openSource({ ...place, source, revision: null, until: null }, global, app, { hashDocuments: true });
}

/** What is recorded: the newest state, or that of `--as-of`. Throws `not-a-repository`, `no-commits-yet`, `shallow-history`. */
export async function openRecorded(
  global: GlobalOptions,
  app: App,
  choose: (ids: readonly string[]) => readonly string[],
): Promise<OpenedWorkspace> {
  const place = await findWorkspace(global.directory);
  return openMoment(place, global, app, async (source) => ({
    only: choose(agreementIds(await source.list())),
  }));
}

function agreementIds(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => /^agreements\/([^/]+)\/agreement\.yaml$/.exec(path)?.[1] ?? []);
}

async function openMoment(
  place: WorkspacePlace,
  global: GlobalOptions,
  app: App,
  optionsFor: (source: Source) => Promise<LoadOptions>,
): Promise<OpenedWorkspace> {
  const { repository, root } = place;
  if (repository === null) throw new Failure('workspace', 'not-a-repository', { directory: root });
  const { oid: head } = repository.head;
  if (head === null) throw new Failure('workspace', 'no-commits-yet', { directory: root });
  if (repository.shallow) throw new Failure('workspace', 'shallow-history', { directory: root });
  const { asOf } = global;
  const isDay = asOf !== undefined && isDate(asOf);
  const zone = isDay ? await timeZoneAt(place, repository, head, app) : '';
  const revision = asOf === undefined ? head : await revisionOf(repository, head, asOf, zone);
  const source = revisionSource(repository, revision, place.folder);
  const options = await optionsFor(source);
  return openSource({ ...place, source, revision, until: isDay ? asOf : null }, global, app, options);
}

async function revisionOf(repository: Repository, head: Oid, asOf: string, zone: string): Promise<Oid> {
  if (!isDate(asOf)) return resolveRevision(repository, asOf);
  const revision = await lastCommitAsOf(repository, head, endOfDayInZone(asOf, zone));
  if (revision === null) throw new Failure('usage', 'nothing-recorded-by-then', { date: asOf });
  return revision;
}

async function timeZoneAt(
  place: WorkspacePlace,
  repository: Repository,
  head: Oid,
  app: App,
): Promise<string> {
  const { folder } = await loadWorkspace(revisionSource(repository, head, place.folder), { only: [] });
  return folder.settings['time-zone'] ?? app.timeZone();
}

type Unread = Omit<OpenedWorkspace, 'workspace' | 'today'>;

async function openSource(
  unread: Unread,
  global: GlobalOptions,
  app: App,
  options: LoadOptions,
): Promise<OpenedWorkspace> {
  const workspace = await loadWorkspace(unread.source, options);
  const zone = workspace.folder.settings['time-zone'] ?? app.timeZone();
  // A day of the past is judged as on that day, unless the clocks are set.
  const today = global.today ?? unread.until ?? global.systemToday ?? todayIn(zone, app);
  return { ...unread, workspace, today };
}

/** An unknown time zone is a finding of `check`; until it is mended, days are those of this computer. */
function todayIn(zone: string, app: App): string {
  try {
    return app.today(zone);
  } catch {
    return app.today(app.timeZone());
  }
}

/**
 * The agreement that is meant: the only one, or the one that is named.
 * Throws `no-agreements`, `agreement-needed`, `agreement-unknown`.
 */
export function chooseAgreement(ids: readonly string[], named: string | undefined): string {
  const [first] = ids;
  if (first === undefined) throw new Failure('workspace', 'no-agreements', {});
  if (named === undefined) {
    if (ids.length === 1) return first;
    throw new Failure('usage', 'agreement-needed', { agreements: ids });
  }
  if (ids.includes(named)) return named;
  const suggestion = nearest(named, ids);
  throw new Failure(
    'usage',
    'agreement-unknown',
    suggestion === undefined ? { agreement: named } : { agreement: named, suggestion },
  );
}

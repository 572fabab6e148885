/** Where `collab init` finds itself: what is there already, and who is asking. */
import { addDays } from '../../domain/calendar-date.js';
import { Failure } from '../../errors/failure.js';
import { findFolderWith } from '../../platform/find-upwards.js';
import { nearestExisting } from '../../platform/folders.js';
import { finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import { findRepository, type Repository } from '../../platform/git/repository.js';
import { readConfig } from '../../platform/git/settings.js';
import { pathParts, realPath, resolvePath } from '../../platform/paths.js';
import type { App } from '../../platform/system-app.js';
import { emptySource } from '../../workspace/empty-source.js';
import { loadWorkspace, type LoadedWorkspace } from '../../workspace/load-workspace.js';
import { workTreeSource, type Source } from '../../workspace/source.js';
import type { GlobalOptions } from '../shared/global-options.js';

export interface Situation {
  /** The folder of the workspace; perhaps not there yet. */
  readonly root: string;
  /** What a collaboration in a folder of its own is called, unless told otherwise. */
  readonly usualTitle: string | undefined;
  readonly source: Source;
  /** Null when a new one is started. */
  readonly workspace: LoadedWorkspace | null;
  /** The repository that the folder is in, unless no history is wanted. */
  readonly repository: Repository | null;
  /** Who records here, as the repository remembers it. */
  readonly contact: string | null;
  /** ISO date. */
  readonly today: string;
}

export interface Wishes {
  /** As it was given on the command line. */
  readonly directory: string | undefined;
  readonly agreementOnly: boolean;
  readonly git: boolean;
}

/** Throws `file-not-found`, `not-a-workspace`, `workspace-inside-workspace`, `repository-is-bare`. */
export async function findSituation(wishes: Wishes, global: GlobalOptions, app: App): Promise<Situation> {
  const start = nearestExisting(global.directory);
  if (start !== global.directory) throw new Failure('usage', 'file-not-found', { path: global.directory });
  const root = findRoot(wishes, global.directory);
  const repository = wishes.git ? await findRepository(nearestExisting(root.folder)) : null;
  if (repository?.bare === true)
    throw new Failure('workspace', 'repository-is-bare', { directory: repository.root });
  const today = global.today ?? global.systemToday ?? app.today(app.timeZone());
  const contact = repository === null ? null : await readConfig(repository, 'collab.contact');
  if (!root.isWorkspace) {
    const source = emptySource(root.folder);
    const usualTitle = wishes.directory === undefined ? undefined : titleOfFolder(root.folder);
    return { root: root.folder, usualTitle, source, workspace: null, repository, contact, today };
  }
  if (repository !== null) await finishInterruptedWrite(repository);
  const source = workTreeSource(root.folder);
  return {
    root: root.folder,
    usualTitle: undefined,
    source,
    workspace: await loadWorkspace(source),
    repository,
    contact,
    today,
  };
}

function findRoot(wishes: Wishes, start: string): { readonly folder: string; readonly isWorkspace: boolean } {
  const target = resolvePath(start, wishes.directory ?? '.');
  const there = nearestExisting(target);
  const workspace = findFolderWith(realPath(there), 'collab.yaml');
  if (workspace === undefined) {
    if (wishes.agreementOnly) throw new Failure('usage', 'not-a-workspace', { directory: target });
    return { folder: target, isWorkspace: false };
  }
  const elsewhere = wishes.directory !== undefined && (there !== target || realPath(there) !== workspace);
  if (elsewhere) throw new Failure('usage', 'workspace-inside-workspace', { directory: target, workspace });
  return { folder: workspace, isWorkspace: true };
}

/** `dike-covenant` -> "Dike covenant". */
function titleOfFolder(folder: string): string | undefined {
  const words = pathParts(folder)
    .name.replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A day for the next meeting, where none is named: four weeks from now, not in a weekend. */
export function usualNextMeeting(today: string): string {
  const date = addDays(today, 28);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

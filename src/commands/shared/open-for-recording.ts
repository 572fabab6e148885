/** Opens the workspace for a command that records: the files as they stand, and the history they are recorded in. */
import { Failure } from '../../errors/failure.js';
import { finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { Repository } from '../../platform/git/repository.js';
import type { App } from '../../platform/system-app.js';
import type { LoadOptions } from '../../workspace/load-workspace.js';
import type { GlobalOptions } from './global-options.js';
import { findWorkspace, openWorkTree, type OpenedWorkspace } from './open-workspace.js';

export interface OpenedForRecording extends OpenedWorkspace {
  readonly repository: Repository;
  /** What stands before a path of the workspace in the repository: empty, or the folder and a slash. */
  readonly prefix: string;
}

/** Throws `not-a-workspace`, `not-a-repository`, `repository-is-bare`, `options-conflict`, and what reading throws. */
export async function openForRecording(
  command: string,
  global: GlobalOptions,
  app: App,
  options: LoadOptions = {},
): Promise<OpenedForRecording> {
  if (global.asOf !== undefined)
    throw new Failure('usage', 'options-conflict', { options: [`collab ${command}`, '--as-of'] });
  const place = await findWorkspace(global.directory);
  const { repository, root, folder } = place;
  if (repository === null) throw new Failure('workspace', 'not-a-repository', { directory: root });
  if (repository.bare) throw new Failure('workspace', 'repository-is-bare', { directory: root });
  await finishInterruptedWrite(repository);
  const opened = await openWorkTree(place, global, app, options);
  return { ...opened, repository, prefix: folder === '' ? '' : `${folder}/` };
}

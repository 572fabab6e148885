/** Starts the history of a workspace that has none yet, such as one made by `collab init --no-git`. */
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { allOrNothing, type Attempt } from '../../platform/all-or-nothing.js';
import { removeNewRepository } from '../../platform/folders.js';
import { initRepository } from '../../platform/git/repository-setup.js';
import { findRepositoryFolder } from '../../platform/git/repository.js';
import type { GlobalOptions } from '../shared/global-options.js';
import { findWorkspace } from '../shared/open-workspace.js';
import { askChoice } from '../shared/prompts.js';

/**
 * The folder whose history is to be started, once the person agrees; null when it has one.
 * Throws `not-a-repository` when nobody says yes, `not-a-workspace`, `interrupted`.
 */
export async function folderToStart(
  global: GlobalOptions,
  messages: Messages,
  isDryRun: boolean,
): Promise<string | null> {
  if (global.asOf !== undefined) return null;
  const { repository, root } = await findWorkspace(global.directory);
  if (repository !== null) return null;
  const isWanted = !isDryRun && (global.yes || (global.mayAsk && (await askToStart(messages))));
  if (!isWanted) throw new Failure('workspace', 'not-a-repository', { directory: root });
  return root;
}

async function askToStart(messages: Messages): Promise<boolean> {
  const say = (code: 'save.start-history' | 'save.start-now' | 'save.start-not'): string =>
    messages.phrase({ code, data: {} });
  const answer = await askChoice({
    message: say('save.start-history'),
    choices: [
      { value: 'yes', name: say('save.start-now') },
      { value: 'no', name: say('save.start-not') },
    ],
  });
  return answer === 'yes';
}

/** Unless `work` ends with exit code 0, the folder is left as it was: without a history. */
export async function withNewHistory(
  root: string,
  work: (attempt: Attempt) => Promise<number>,
): Promise<number> {
  return allOrNothing(async (attempt) => {
    const isOurs = findRepositoryFolder(root) === null;
    if (isOurs) attempt.onUndo(() => removeNewRepository(root));
    await initRepository(root);
    const exitCode = await work(attempt);
    if (exitCode === 0) attempt.keep();
    else if (isOurs) removeNewRepository(root);
    return exitCode;
  });
}

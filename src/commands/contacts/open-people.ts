/** Opens the workspace to change who the people are: with its history where it has one. */
import { Failure } from '../../errors/failure.js';
import { finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { App } from '../../platform/system-app.js';
import { findWorkspace, openWorkTree, type OpenedWorkspace } from '../shared/open-workspace.js';
import { privateFile, requirePrivate } from './private-file.js';
import type { ContactInvocation } from './options.js';

/**
 * Throws `options-conflict`, `not-a-workspace`, `repository-is-bare`, `contacts-recorded`, and `new-files-refused` when one
 * of the two files cannot be read as it stands: what is broken is not written over.
 */
export async function openPeople(
  { global, messages }: ContactInvocation,
  app: App,
): Promise<OpenedWorkspace> {
  if (global.asOf !== undefined)
    throw new Failure('usage', 'options-conflict', { options: ['collab contacts', '--as-of'] });
  const place = await findWorkspace(global.directory);
  if (place.repository?.bare === true)
    throw new Failure('workspace', 'repository-is-bare', { directory: place.root });
  if (place.repository !== null) await finishInterruptedWrite(place.repository);
  await requirePrivate(place);
  const opened = await openWorkTree(place, global, app);
  const { workspace } = opened;
  const files = [workspace.folder.settingsFile, privateFile];
  const fault = workspace.findings.find(({ severity, file }) => severity === 'error' && files.includes(file));
  if (fault === undefined) return opened;
  const { message, remedy } = messages.finding(fault.rule, fault.data);
  const { file, line, column } = workspace.locate(fault);
  throw new Failure('workspace', 'new-files-refused', { reason: message, remedy }, { file, line, column });
}

/** Checks the workspace as it would be with the new entries: what would be newly wrong is told, and then nothing is written. */
import { parseEntryFilePath } from '../../domain/entry-file.js';
import type { Finding } from '../../domain/finding.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import { withEntries, type NewEntryFile } from '../../workspace/with-entries.js';
import { checkWorkspace } from '../shared/check-workspace.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';

export interface CheckedEntries {
  readonly workspace: LoadedWorkspace;
  /** Errors that were not there before: in a new file, or somewhere else because of it. */
  readonly errors: readonly Finding[];
  /** Milder findings in the new files. */
  readonly remarks: readonly Finding[];
}

export async function checkEntries(
  opened: OpenedForRecording,
  files: readonly NewEntryFile[],
): Promise<CheckedEntries> {
  const workspace = await withEntries(opened.workspace, opened.source, files);
  // A record changes what holds in its own agreement only.
  const own = new Set(files.map(({ path }) => parseEntryFilePath(path)?.agreement ?? ''));
  const before = new Set(checkWorkspace(opened, undefined, own).map(keyOf));
  const after = checkWorkspace({ ...opened, workspace }, undefined, own);
  const added = after.filter((finding) => !before.has(keyOf(finding)));
  const paths = new Set(files.map(({ path }) => path));
  return {
    workspace,
    errors: added.filter(({ severity }) => severity === 'error'),
    remarks: added.filter(({ severity, file }) => severity !== 'error' && paths.has(file)),
  };
}

function keyOf({ rule, file, pointer, data }: Finding): string {
  return JSON.stringify([rule, file, pointer, data]);
}

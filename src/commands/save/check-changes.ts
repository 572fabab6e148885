/** What would be recorded that is wrong: errors in the changed files, and errors elsewhere that were not there before. */
import type { Finding } from '../../domain/finding.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { revisionSource } from '../../workspace/source.js';
import { checkWorkspace } from '../shared/check-workspace.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import type { ChangedFile } from './changed-files.js';

export async function errorsIn(
  files: readonly ChangedFile[],
  opened: OpenedForRecording,
): Promise<readonly Finding[]> {
  const errors = checkWorkspace(opened).filter(({ severity }) => severity === 'error');
  const changed = new Set(files.map(({ path }) => path));
  const elsewhere = errors.filter(({ file }) => !changed.has(file));
  const before = elsewhere.length === 0 ? new Set<string>() : await recordedErrors(opened);
  return errors.filter((finding) => changed.has(finding.file) || !before.has(keyOf(finding)));
}

/** Of the last recorded state: removing an item breaks what refers to it, in files that nobody touched. */
async function recordedErrors(opened: OpenedForRecording): Promise<ReadonlySet<string>> {
  const { repository, folder } = opened;
  const { oid: head } = repository.head;
  if (head === null) return new Set();
  const workspace = await loadWorkspace(revisionSource(repository, head, folder), { hashDocuments: true });
  return new Set(checkWorkspace({ ...opened, workspace }).map(keyOf));
}

function keyOf({ rule, file, pointer, data }: Finding): string {
  return JSON.stringify([rule, file, pointer, data]);
}

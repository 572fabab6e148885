/** A change of agreement.yaml with the records that belong to it: checked as a whole, and recorded in one commit. */
import type { Finding } from '../../domain/finding.js';
import type { AgreementFile } from '../../domain/folder.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { commitFiles, finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { App } from '../../platform/system-app.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { overlaySource } from '../../workspace/overlay-source.js';
import { checkWorkspace } from '../shared/check-workspace.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import { authorOf, type Recorder } from '../shared/recorder.js';

export interface AgreementChange {
  readonly agreement: AgreementFile;
  /** By path from the workspace: what each file will hold. */
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

/** The text of agreement.yaml as it stands in the folder. Throws `file-not-found`. */
export function agreementText({ source }: OpenedForRecording, { file }: AgreementFile): string {
  const bytes = source.readAgain(file);
  if (bytes === undefined) throw new Failure('workspace', 'file-not-found', { path: file });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What is not wrong, and worth mending, in the new files. Throws `entry-refused` for the first thing that would be wrong. */
export async function checkChange(
  { agreement, files }: AgreementChange,
  opened: OpenedForRecording,
  messages: Messages,
): Promise<readonly Finding[]> {
  const encoder = new TextEncoder();
  const overlay = new Map([...files].map(([path, content]) => [path, encoder.encode(content)]));
  const workspace = await loadWorkspace(overlaySource(opened.source, overlay));
  const own = new Set([agreement.id]);
  const before = new Set(checkWorkspace(opened, undefined, own).map(keyOf));
  const added = checkWorkspace({ ...opened, workspace }, undefined, own).filter(
    (finding) => !before.has(keyOf(finding)),
  );
  const errors = added.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return added.filter(({ file }) => files.has(file));
  const { message, remedy } = messages.finding(first.rule, first.data);
  throw new Failure('usage', 'entry-refused', { message, remedy, others: errors.length - 1 });
}

function keyOf({ rule, file, pointer, data }: Finding): string {
  return JSON.stringify([rule, file, pointer, data]);
}

/** Throws what writing throws: `uncommitted-changes` when the file was changed by hand and is not recorded yet. */
export async function recordChange(
  { files, message }: AgreementChange,
  { opened, recorder }: { readonly opened: OpenedForRecording; readonly recorder: Recorder },
  app: App,
): Promise<string> {
  const { repository, prefix, workspace } = opened;
  const { oid, unfinished } = await commitFiles(repository, {
    changes: [...files].map(([path, content]) => ({ path: `${prefix}${path}`, content })),
    message,
    author: await authorOf(repository, recorder, workspace.folder.settings, app),
    expectUnchangedSince: repository.head.oid,
  });
  // It is recorded; the next command finishes what this one cannot.
  if (unfinished !== null) await finishInterruptedWrite(repository).catch(() => false);
  return oid;
}

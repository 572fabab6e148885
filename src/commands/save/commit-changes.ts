/** Records changed files: records of progress each by themselves, everything else together with why. */
import { entryCommitMessage } from '../../domain/commit-message.js';
import { parseEntryFilePath } from '../../domain/entry-file.js';
import type { AgreementFile, EntryFile } from '../../domain/folder.js';
import { entryMessageWithWhy, saveMessage } from '../../domain/save-message.js';
import type { Messages } from '../../messages/messages.js';
import { commitFiles, finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { App } from '../../platform/system-app.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import { authorOf, type Recorder } from '../shared/recorder.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import type { ChangedFile } from './changed-files.js';

interface WrittenEntry {
  readonly agreement: AgreementFile;
  readonly recorded: EntryFile;
}

/** The new records of progress, when nothing else changed: those speak for themselves. */
export function onlyNewEntries(
  files: readonly ChangedFile[],
  { workspace }: OpenedForRecording,
): ReadonlyMap<string, WrittenEntry> | undefined {
  const entries = new Map<string, WrittenEntry>();
  for (const { path, change } of files) {
    const name = change === 'added' ? parseEntryFilePath(path) : undefined;
    const agreement = workspace.folder.agreements.get(name?.agreement ?? '');
    const recorded = agreement?.entries.find(({ file }) => file === path);
    if (agreement === undefined || recorded === undefined) return undefined;
    entries.set(path, { agreement, recorded });
  }
  return entries;
}

export interface Saving {
  readonly files: readonly ChangedFile[];
  /** Needed unless there are only new entries. */
  readonly why: string | undefined;
  readonly opened: OpenedForRecording;
  readonly recorder: Recorder;
  readonly messages: Messages;
}

/** The commits, in order. Throws what writing throws, `changed-meanwhile` when somebody recorded one of the files by then. */
export async function commitChanges(
  { files, why, opened, recorder, messages }: Saving,
  app: App,
): Promise<readonly string[]> {
  const { repository, prefix, workspace } = opened;
  const author = await authorOf(repository, recorder, workspace.folder.settings, app);
  const say = wordsOfRecord(workspace.folder.settings, messages);
  const entries = onlyNewEntries(files, opened);
  const commit = async (group: readonly ChangedFile[], message: string): Promise<string> => {
    const changes = group.map(({ path, after }) => ({ path: `${prefix}${path}`, content: after }));
    const request = { changes, message, author, expectUnchangedSince: repository.head.oid };
    const { oid, unfinished } = await commitFiles(repository, request);
    if (unfinished !== null) await finishInterruptedWrite(repository).catch(() => false);
    return oid;
  };
  if (entries === undefined) {
    return [await commit(files, saveMessage(why ?? '', agreementsOf(files), files.length))];
  }
  const commits: string[] = [];
  for (const file of files) {
    const entry = entries.get(file.path);
    if (entry === undefined) continue;
    const { agreement, recorded } = entry;
    const message = entryCommitMessage(agreement, recorded.id, recorded.entry, (phrase) =>
      say.phrase(phrase),
    );
    commits.push(await commit([file], entryMessageWithWhy(message, why)));
  }
  return commits;
}

function agreementsOf(files: readonly ChangedFile[]): readonly string[] {
  const ids = files.flatMap(({ path }) => {
    const [top, id, rest] = path.split('/');
    return top === 'agreements' && id !== undefined && rest !== undefined && /^[a-z0-9-]+$/.test(id)
      ? [id]
      : [];
  });
  return [...new Set(ids)];
}

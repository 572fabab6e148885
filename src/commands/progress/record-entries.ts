/** Records entries: each its own file and its own commit. */
import { entryCommitMessage, entrySubject } from '../../domain/commit-message.js';
import { entryFilePath } from '../../domain/entry-file.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { ProgressEntry } from '../../domain/schema-types.js';
import { Failure, isFailure } from '../../errors/failure.js';
import { commitFiles, finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { App } from '../../platform/system-app.js';
import { entryYaml } from '../../workspace/write-entry.js';
import { authorOf } from '../shared/recorder.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import type { Desk } from './desk.js';
import type { RowPlace } from '../shared/problems.js';

/** An entry that is ready to be recorded. */
export interface PlannedEntry {
  readonly id: string;
  readonly agreement: AgreementFile;
  readonly entry: ProgressEntry;
  /** From the workspace. */
  readonly path: string;
  readonly content: string;
  readonly message: string;
  /** What is recorded, in one line, in the language that is spoken. */
  readonly subject: string;
  /** Where it stands in the file it comes from. */
  readonly place?: RowPlace;
}

export interface RecordedCommit {
  readonly planned: PlannedEntry;
  /** Null when it was only shown. */
  readonly commit: string | null;
}

export function planEntry(
  id: string,
  entry: ProgressEntry,
  agreement: AgreementFile,
  desk: Desk,
): PlannedEntry {
  const spoken = desk.messages;
  const recorded = wordsOfRecord(desk.opened.workspace.folder.settings, spoken);
  return {
    id,
    agreement,
    entry,
    path: entryFilePath(agreement.id, entry.date, entry.kind, id),
    content: entryYaml(entry),
    message: entryCommitMessage(agreement, id, entry, (phrase) => recorded.phrase(phrase)),
    subject: entrySubject(agreement, entry, (phrase) => spoken.phrase(phrase)),
  };
}

/** Throws what writing throws; where earlier ones were recorded by then, `recorded-in-part`. */
export async function recordEntries(
  planned: readonly PlannedEntry[],
  { opened, recorder, messages }: Desk,
  app: App,
): Promise<readonly RecordedCommit[]> {
  const { repository, prefix, workspace } = opened;
  const author = await authorOf(repository, recorder, workspace.folder.settings, app);
  const recorded: RecordedCommit[] = [];
  for (const one of planned) {
    try {
      const { oid, unfinished } = await commitFiles(repository, {
        changes: [{ path: `${prefix}${one.path}`, content: one.content }],
        message: one.message,
        author,
        expectUnchangedSince: repository.head.oid,
      });
      // It is recorded; the next command finishes what this one cannot.
      if (unfinished !== null) await finishInterruptedWrite(repository).catch(() => false);
      recorded.push({ planned: one, commit: oid });
    } catch (error) {
      if (recorded.length === 0 || !isFailure(error)) throw error;
      throw new Failure('workspace', 'recorded-in-part', {
        recorded: recorded.length,
        total: planned.length,
        reason: messages.failure(error.code, error.data).message,
      });
    }
  }
  return recorded;
}

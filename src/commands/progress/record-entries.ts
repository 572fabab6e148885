/** Records entries: each its own file and its own commit. */
import { entryCommitMessage, entrySubject } from '../../domain/commit-message.js';
import { entryFilePath, parseEntryFilePath } from '../../domain/entry-file.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { ProgressEntry } from '../../domain/schema-types.js';
import { Failure, isFailure } from '../../errors/failure.js';
import type { Signature } from '../../platform/git/commit-request.js';
import { commitSeries, finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { App } from '../../platform/system-app.js';
import { entryYaml } from '../../workspace/write-entry.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import { authorOf } from '../shared/recorder.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import type { Desk } from './desk.js';
import { isOfRow, saysTheSame, type ReportMark } from './form/report-mark.js';
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
  /** Of a row of a form: by what it is known when it is read again. */
  readonly mark?: ReportMark;
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

export interface Recording {
  readonly recorded: readonly RecordedCommit[];
  /** How many someone else recorded from the same form since it was read. */
  readonly leftOut: number;
}

/** So many are recorded in one go, all or none: others wait no longer than that. */
const inOneGo = 50;

/** Throws what writing throws; where earlier ones were recorded by then, `recorded-in-part`. */
export async function recordEntries(
  planned: readonly PlannedEntry[],
  { opened, recorder, messages }: Desk,
  app: App,
  tellProgress: (done: number) => Promise<void> = async () => undefined,
): Promise<Recording> {
  const { repository, workspace } = opened;
  const author = await authorOf(repository, recorder, workspace.folder.settings, app);
  const recorded: RecordedCommit[] = [];
  for (let at = 0; at < planned.length; at += inOneGo) {
    await tellProgress(at);
    const group = planned.slice(at, at + inOneGo);
    try {
      recorded.push(...(await recordGroup(group, opened, author)));
    } catch (error) {
      if (recorded.length === 0 || !isFailure(error)) throw error;
      throw new Failure('workspace', 'recorded-in-part', {
        recorded: recorded.length,
        total: planned.length,
        reason: messages.failure(error.code, error.data).message,
      });
    }
  }
  return { recorded, leftOut: planned.length - recorded.length };
}

async function recordGroup(
  group: readonly PlannedEntry[],
  { repository, prefix }: OpenedForRecording,
  author: Signature,
): Promise<readonly RecordedCommit[]> {
  const { written, unfinished } = await commitSeries(repository, {
    commits: group.map(({ path, content, message }) => ({
      changes: [{ path: `${prefix}${path}`, content }],
      message,
      author,
    })),
    expectUnchangedSince: repository.head.oid,
    isThere: (position, added) => wasReported(group[position], added, prefix),
  });
  // It is recorded; the next command finishes what this one cannot.
  if (unfinished !== null) await finishInterruptedWrite(repository).catch(() => false);
  return written.flatMap((commit, position) => {
    const planned = group[position];
    return commit === null || planned === undefined ? [] : [{ planned, commit: commit.oid }];
  });
}

/**
 * Whether another window recorded this row since: with the same words it is left out.
 * Throws `changed-meanwhile` for other words of the same row: which of the two came first changes what the second means.
 */
function wasReported(planned: PlannedEntry | undefined, added: readonly string[], prefix: string): boolean {
  const mark = planned?.mark;
  if (mark === undefined) return false;
  const others = added.flatMap((path) => {
    const name = path.startsWith(prefix) ? parseEntryFilePath(path.slice(prefix.length)) : undefined;
    return name?.agreement === planned?.agreement.id && isOfRow(name?.id ?? '', mark) ? [{ path, id: name?.id ?? '' }] : []; // prettier-ignore
  });
  if (others.some(({ id }) => saysTheSame(id, mark))) return true;
  const [other] = others.filter(({ id }) => id !== planned?.id);
  if (other !== undefined) throw new Failure('workspace', 'changed-meanwhile', { path: other.path });
  return false;
}

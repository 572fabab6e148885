/**
 * The one writer of everything that is committed: one request, one commit, whoever else writes at the same time.
 *
 * Objects first, then a marker, then the branch (only if nobody moved it meanwhile, else again on top of theirs), then the
 * files, then their entries in the index. What others staged stays staged and out of the commit. A kill at any moment
 * leaves either nothing recorded or a marker by which `finishInterruptedWrite` brings the work tree in step.
 *
 * No program named by the repository runs: its hooks, filters and signing programs are left out. The person's own
 * configuration is used: signing (`commit.gpgSign`) and `commit-msg` in an absolute `core.hooksPath`.
 */
import { Failure, isFailure } from '../../errors/failure.js';
import { messageAfterHook } from './commit-message-hook.js';
import { buildCommits, notThere, planEntries, type BuiltCommit, type Commit } from './build-series.js';
import { storeContents, SYNCED } from './commit-objects.js';
import { checkSeries, identityEnvironment, type CommitRequest, type CommitSeries } from './commit-request.js';
import { planSigning, trustedHooksFolder, type SigningPlan } from './commit-signing.js';
import { entriesInCommit, type IndexEntry } from './index-entries.js';
import { pause } from './patience.js';
import { readPending, removePending, writePending, type PendingPath } from './pending-write.js';
import { placeOf, readHead, type Oid, type Repository } from './repository.js';
import { runGit } from './run-git.js';
import { readSettingsForWriting } from './settings.js';
import { removeHalfWritten, syncWorkTree } from './work-tree-sync.js';
import { withWriteLock } from './write-lock.js';

export interface WrittenCommit {
  readonly oid: Oid;
  /** False when history already had all of it: no commit was made and `oid` is the one checked out. */
  readonly changed: boolean;
  /** Recorded, but the file or index could not be written: why. The next command finishes it. */
  readonly unfinished: Failure | null;
}

const ATTEMPTS = 100;

type Pinned = ReadonlyMap<string, string>;

/**
 * Commits `request.changes` on what is checked out (a branch, none, or before the first commit) and brings the work tree
 * in step. Throws `repository-is-bare`, `changed-meanwhile`, `uncommitted-changes`, `path-outside-folder`, `path-is-link`,
 * `signing-failed`, `message-refused`, `write-contended`, `write-locked`, `git-failed`; then nothing is recorded.
 */
export async function commitFiles(repository: Repository, request: CommitRequest): Promise<WrittenCommit> {
  const { expectUnchangedSince: since, ...commit } = request;
  const series = { commits: [commit], ...(since === undefined ? {} : { expectUnchangedSince: since }) };
  const { written, unfinished } = await commitSeries(repository, series);
  const [one] = written;
  if (one === undefined || one === null) throw new RangeError('one commit was asked for');
  return { ...one, unfinished };
}

export interface WrittenSeries {
  /** In the order of `series.commits`; null for what was left out because it is there. */
  readonly written: readonly (BuiltCommit | null)[];
  readonly unfinished: Failure | null;
}

/** As `commitFiles`, for several: one lock, one move of the branch. What is thrown leaves none of them recorded. */
export async function commitSeries(repository: Repository, series: CommitSeries): Promise<WrittenSeries> {
  if (repository.bare) throw new Failure('workspace', 'repository-is-bare', { directory: repository.root });
  checkSeries(series);
  const { trusted, pinned } = await readSettingsForWriting(repository);
  const hooks = trustedHooksFolder(trusted);
  const signing = planSigning(trusted);
  return withWriteLock(repository, async () => {
    await finishPending(repository, pinned);
    const commits: Commit[] = [];
    for (const commit of series.commits) {
      const { message } = commit;
      commits.push(hooks === null ? commit : { ...commit, message: await messageAfterHook(repository, hooks, message) }); // prettier-ignore
    }
    return commitOnNewestHead(repository, { ...series, commits }, { signing, pinned });
  });
}

/** Finishes what a killed write left undone. Returns true when there was something. Cheap when there is nothing. */
export async function finishInterruptedWrite(repository: Repository): Promise<boolean> {
  if (repository.bare || readPending(repository) === null) return false;
  const { pinned } = await readSettingsForWriting(repository);
  return withWriteLock(repository, () => finishPending(repository, pinned));
}

async function finishPending(repository: Repository, pinned: Pinned): Promise<boolean> {
  const pending = readPending(repository);
  if (pending === null) return false;
  const { oid } = await readHead(repository);
  if (oid !== null && (await contains(repository, oid, pending.commit))) {
    removeHalfWritten(repository, pending.paths);
    const target = await entriesInCommit(repository, oid, pending.paths.map(({ path }) => path)); // prettier-ignore
    await syncWorkTree(repository, pending.paths, target, pinned);
  }
  removePending(repository);
  return true;
}

/** Whether the write got as far as history. A commit that is not there at all never did. */
async function contains(repository: Repository, head: Oid, commit: Oid): Promise<boolean> {
  const args = ['--is-ancestor', commit, head];
  const { exitCode } = await runGit(placeOf(repository), 'merge-base', args, { answers: [0, 1, 128] });
  return exitCode === 0;
}

async function commitOnNewestHead(
  repository: Repository,
  series: CommitSeries,
  { signing, pinned }: { readonly signing: SigningPlan; readonly pinned: Pinned },
): Promise<WrittenSeries> {
  const all = series.commits.flatMap(({ changes }) => changes);
  const stored = await storeContents(repository, all);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { oid: head } = await readHead(repository);
    const commits = await notThere(repository, series, head);
    const names = commits.flatMap((commit) => commit?.changes.map(({ path }) => path) ?? []);
    const planned = await planEntries(repository, new Map(names.map((path) => [path, stored.get(path) ?? null])), { head, since: series.expectUnchangedSince }); // prettier-ignore
    const { entries, paths } = planned;
    const written = await buildCommits(repository, commits, { head, entries, signing });
    const tip = written.findLast((one) => one?.changed === true)?.oid;
    if (tip === undefined) return { written, unfinished: await settle(repository, paths, entries, pinned) };
    writePending(repository, { commit: tip, paths });
    const subjects = series.commits.filter((_, position) => written[position]?.changed === true);
    if (await moveHead(repository, tip, head, subjects.at(-1)))
      return { written, unfinished: await settle(repository, paths, entries, pinned) };
    await pause(attempt);
  }
  removePending(repository);
  throw new Failure('workspace', 'write-contended', { attempts: ATTEMPTS });
}

/** Moves what is checked out from `old` to `oid`; false when another commit came first or holds the lock right now. */
async function moveHead(
  repository: Repository,
  oid: Oid,
  old: Oid | null,
  request: Commit | undefined,
): Promise<boolean> {
  if (request === undefined) throw new RangeError('no commit to move to');
  const subject = (request.message.split('\n', 1)[0] ?? '').slice(0, 200);
  const args = ['--create-reflog', '-m', `commit: ${subject}`, 'HEAD', oid, old ?? '0'.repeat(oid.length)];
  const { exitCode, stderr } = await runGit(placeOf(repository), 'update-ref', args, {
    settings: SYNCED,
    answers: [0, 1, 128],
    environment: identityEnvironment(request),
  });
  if (exitCode === 0) return true;
  if (/ but expected |reference already exists|: File exists/.test(stderr)) return false;
  removePending(repository);
  throw new Failure('workspace', 'git-failed', { command: 'git update-ref', reason: stderr.trim() });
}

/** Work tree and index after the commit. It is recorded whatever happens here, so a failure is told and not thrown. */
async function settle(
  repository: Repository,
  paths: readonly PendingPath[],
  entries: ReadonlyMap<string, IndexEntry | null>,
  pinned: Pinned,
): Promise<Failure | null> {
  const target = new Map(
    [...entries].flatMap(([path, entry]) => (entry === null ? [] : [[path, entry] as const])),
  );
  try {
    await syncWorkTree(repository, paths, target, pinned);
    removePending(repository);
    return null;
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}

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
import { buildCommit, buildTree, storeContents, SYNCED } from './commit-objects.js';
import { checkRequest, identityEnvironment, type CommitRequest } from './commit-request.js';
import { planSigning, trustedHooksFolder, type SigningPlan } from './commit-signing.js';
import { entriesInCommit, entriesInIndex, oidAt, type IndexEntry } from './index-entries.js';
import { pause } from './patience.js';
import { readPending, removePending, writePending, type PendingPath } from './pending-write.js';
import { placeOf, readHead, type Oid, type Repository } from './repository.js';
import { runGit } from './run-git.js';
import { readSettingsForWriting } from './settings.js';
import { refuseToLoseWork, removeHalfWritten, syncWorkTree } from './work-tree-sync.js';
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
  if (repository.bare) throw new Failure('workspace', 'repository-is-bare', { directory: repository.root });
  checkRequest(request);
  const { trusted, pinned } = await readSettingsForWriting(repository);
  const hooks = trustedHooksFolder(trusted);
  const signing = planSigning(trusted);
  return withWriteLock(repository, async () => {
    await finishPending(repository, pinned);
    const message =
      hooks === null ? request.message : await messageAfterHook(repository, hooks, request.message);
    return commitOnNewestHead(repository, { ...request, message }, { signing, pinned });
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
  request: CommitRequest,
  { signing, pinned }: { readonly signing: SigningPlan; readonly pinned: Pinned },
): Promise<WrittenCommit> {
  const stored = await storeContents(repository, request);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { oid: head } = await readHead(repository);
    const { entries, paths } = await planEntries(repository, request, stored, head);
    const [tree, oldTree] = await Promise.all([
      buildTree(repository, head, entries),
      treeOf(repository, head),
    ]);
    if (head !== null && tree === oldTree) {
      return { oid: head, changed: false, unfinished: await settle(repository, paths, entries, pinned) };
    }
    const oid = await buildCommit(repository, tree, head, request, signing);
    writePending(repository, { commit: oid, paths });
    if (await moveHead(repository, oid, head, request)) {
      return { oid, changed: true, unfinished: await settle(repository, paths, entries, pinned) };
    }
    await pause(attempt);
  }
  removePending(repository);
  throw new Failure('workspace', 'write-contended', { attempts: ATTEMPTS });
}

interface PlannedEntries {
  readonly entries: ReadonlyMap<string, IndexEntry | null>;
  readonly paths: readonly PendingPath[];
}

/** What changes against `head`, after making sure that nobody's work is lost by it. */
async function planEntries(
  repository: Repository,
  request: CommitRequest,
  stored: ReadonlyMap<string, Oid | null>,
  head: Oid | null,
): Promise<PlannedEntries> {
  const names = [...stored.keys()];
  const { expectUnchangedSince: since } = request;
  const [present, staged, expected] = await Promise.all([
    entriesInCommit(repository, head, names),
    entriesInIndex(repository, names),
    since === undefined || since === head ? null : entriesInCommit(repository, since, names),
  ]);
  const entries = new Map<string, IndexEntry | null>();
  const paths: PendingPath[] = [];
  for (const [path, after] of stored) {
    const before = oidAt(present, path);
    if (expected !== null && oidAt(expected, path) !== before) {
      throw new Failure('workspace', 'changed-meanwhile', { path });
    }
    refuseToLoseWork(repository, path, { before, after, staged: oidAt(staged, path) });
    entries.set(path, after === null ? null : { oid: after, mode: present.get(path)?.mode ?? '100644' });
    paths.push({ path, before });
  }
  return { entries, paths };
}

async function treeOf(repository: Repository, commit: Oid | null): Promise<Oid | null> {
  if (commit === null) return null;
  const { stdout } = await runGit(placeOf(repository), 'rev-parse', ['--verify', `${commit}^{tree}`]);
  return stdout.toString('latin1').trim();
}

/** Moves what is checked out from `old` to `oid`; false when another commit came first or holds the lock right now. */
async function moveHead(
  repository: Repository,
  oid: Oid,
  old: Oid | null,
  request: CommitRequest,
): Promise<boolean> {
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

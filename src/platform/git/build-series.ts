/** Plans and builds the commits of a series on what is checked out. Nothing refers to them yet. */
import { Failure } from '../../errors/failure.js';
import { buildCommit, withTreeBuilder } from './commit-objects.js';
import type { CommitSeries } from './commit-request.js';
import type { SigningPlan } from './commit-signing.js';
import { entriesInCommit, entriesInIndex, oidAt, type IndexEntry } from './index-entries.js';
import type { PendingPath } from './pending-write.js';
import { placeOf, type Oid, type Repository } from './repository.js';
import { runGit } from './run-git.js';
import { listTree } from './tree.js';
import { refuseToLoseWork } from './work-tree-sync.js';

export interface BuiltCommit {
  readonly oid: Oid;
  /** False when history already had all of it: no commit was made and `oid` is the one before. */
  readonly changed: boolean;
}

export type Commit = CommitSeries['commits'][number];

/** Null for what others recorded since: asked again each time the branch turns out to have moved. */
export async function notThere(
  repository: Repository,
  { commits, expectUnchangedSince: since, isThere }: CommitSeries,
  head: Oid | null,
): Promise<readonly (Commit | null)[]> {
  if (isThere === undefined || since === undefined || head === null || head === since) return commits;
  const before = since === null ? [] : await listTree(repository, since);
  const known = new Set(before.map(({ path }) => path));
  const added = (await listTree(repository, head)).flatMap(({ path }) => (known.has(path) ? [] : [path]));
  return commits.map((commit, position) => (isThere(position, added) ? null : commit));
}

/** Each on top of the one before; one that changes nothing is that before. */
export async function buildCommits(
  repository: Repository,
  commits: readonly (Commit | null)[],
  {
    head,
    entries,
    signing,
  }: {
    readonly head: Oid | null;
    readonly entries: ReadonlyMap<string, IndexEntry | null>;
    readonly signing: SigningPlan;
  },
): Promise<readonly (BuiltCommit | null)[]> {
  let parent = head;
  let parentTree = treeOf(repository, head);
  // Awaited below; without this a failure before that would count as unhandled.
  parentTree.catch(() => undefined);
  return withTreeBuilder(repository, head, async (trees) => {
    const written: (BuiltCommit | null)[] = [];
    for (const commit of commits) {
      const own = commit?.changes.map(({ path }) => [path, entries.get(path) ?? null] as const);
      if (commit === null || own === undefined) {
        written.push(null);
        continue;
      }
      const tree = await trees.next(new Map(own));
      const changed = parent === null || tree !== (await parentTree);
      const oid: Oid = changed
        ? await buildCommit(repository, tree, parent, commit, signing)
        : (parent ?? '');
      written.push({ oid, changed });
      parent = oid;
      parentTree = Promise.resolve(tree);
    }
    return written;
  });
}

interface PlannedEntries {
  readonly entries: ReadonlyMap<string, IndexEntry | null>;
  readonly paths: readonly PendingPath[];
}

/** What changes against `head`, after making sure that nobody's work is lost by it. */
export async function planEntries(
  repository: Repository,
  stored: ReadonlyMap<string, Oid | null>,
  { head, since }: { readonly head: Oid | null; readonly since: Oid | null | undefined },
): Promise<PlannedEntries> {
  const names = [...stored.keys()];
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

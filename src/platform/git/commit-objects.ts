/** Makes the objects of a commit (contents, trees, the commit) through an index of its own. Nothing refers to them yet. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, isFailure } from '../../errors/failure.js';
import { newTemporaryName } from '../temporary-name.js';
import { identityEnvironment, type CommitRequest, type FileChange } from './commit-request.js';
import type { SigningPlan } from './commit-signing.js';
import { setIndexEntries, type IndexEntry } from './index-entries.js';
import { placeOf, type Oid, type Repository } from './repository.js';
import { runGit, type GitOptions } from './run-git.js';
import { ownFolder } from './write-lock.js';

/** Everything on disk before it counts: git by itself syncs no loose object. */
export const SYNCED: readonly string[] = ['core.fsync=all', 'core.fsyncMethod=fsync'];

async function oidFrom(
  repository: Repository,
  command: 'hash-object' | 'write-tree' | 'commit-tree',
  args: readonly string[],
  options: GitOptions,
): Promise<Oid> {
  const settings = [...SYNCED, ...(options.settings ?? [])];
  const { stdout } = await runGit(placeOf(repository), command, args, { ...options, settings });
  return stdout.toString('latin1').trim();
}

/** Stores the contents, byte for byte, and gives their names; null for files to remove. */
export async function storeContents(
  repository: Repository,
  changes: readonly FileChange[],
): Promise<ReadonlyMap<string, Oid | null>> {
  const stored = new Map<string, Oid | null>();
  for (const { path, content } of changes) {
    const oid =
      content === null
        ? null
        : await oidFrom(repository, 'hash-object', ['-w', '--stdin'], { input: content });
    stored.set(path, oid);
  }
  return stored;
}

/** Builds trees on top of each other. */
export interface TreeBuilder {
  /** The tree so far with `entries` put in or (null) taken out. */
  readonly next: (entries: ReadonlyMap<string, IndexEntry | null>) => Promise<Oid>;
}

/** From the tree of `parent` on. Call it only while holding the write lock. */
export async function withTreeBuilder<T>(
  repository: Repository,
  parent: Oid | null,
  build: (trees: TreeBuilder) => Promise<T>,
): Promise<T> {
  const folder = ownFolder(repository);
  removeLeftIndexes(folder);
  const environment = { GIT_INDEX_FILE: join(folder, `index-${newTemporaryName()}`) };
  try {
    await runGit(placeOf(repository), 'read-tree', parent === null ? ['--empty'] : [parent], { environment });
    return await build({
      next: async (entries) => {
        await setIndexEntries(repository, entries, { environment });
        return oidFrom(repository, 'write-tree', [], { environment });
      },
    });
  } finally {
    removeLeftIndexes(folder);
  }
}

/** Of this writer, and of writers that were killed: whoever holds the lock owns them all. */
function removeLeftIndexes(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('index-')) rmSync(join(folder, name), { force: true });
  }
}

/** Makes the commit. Throws `signing-failed`. */
export async function buildCommit(
  repository: Repository,
  tree: Oid,
  parent: Oid | null,
  request: Pick<CommitRequest, 'message' | 'author' | 'committer'>,
  signing: SigningPlan,
): Promise<Oid> {
  const parents = parent === null ? [] : ['-p', parent];
  try {
    return await oidFrom(repository, 'commit-tree', [...parents, ...signing.args, '-F', '-', tree], {
      input: request.message,
      environment: identityEnvironment(request),
      settings: signing.settings,
    });
  } catch (error) {
    if (signing.args.length === 0 || !isFailure(error) || error.code !== 'git-failed') throw error;
    throw new Failure('workspace', 'signing-failed', {
      reason: String((error.data as { reason?: unknown }).reason),
    });
  }
}

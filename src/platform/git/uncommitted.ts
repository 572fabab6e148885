/**
 * What stands in the work tree but not in history. Not by `git status`, which runs programs that a repository names
 * (file watchers, filters): git only lists names, contents are compared here.
 */
import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isFailure } from '../../errors/failure.js';
import { readFileInside } from '../files.js';
import { isTemporaryName } from '../temporary-name.js';
import { blobId, isSameContent } from './blob-id.js';
import { placeOf, type Repository } from './repository.js';
import { runGit } from './run-git.js';
import { splitNul } from './split-output.js';
import { listTree, type TreeFile } from './tree.js';
import { segmentsInside } from '../path-inside.js';

export interface UncommittedFile {
  readonly path: string;
  readonly state: 'added' | 'modified' | 'deleted';
}

/**
 * The files that differ from the last commit, sorted: added (not ignored), modified, deleted. Files that differ only in
 * CR LF against LF are the same; so are files that a filter (LFS) stores otherwise only when their bytes are.
 * `under` limits it to one file or folder. Empty for a bare repository.
 */
export async function listUncommitted(
  repository: Repository,
  options: { readonly under?: string } = {},
): Promise<readonly UncommittedFile[]> {
  if (repository.bare) return [];
  const { head } = repository;
  const [committed, present] = await Promise.all([
    head.oid === null ? [] : listTree(repository, head.oid, options),
    listWorkTree(repository, options.under),
  ]);
  const byPath = new Map(committed.map((file) => [file.path, file]));
  const changed: UncommittedFile[] = [];
  for (const [path, leftOut] of present) {
    const file = byPath.get(path);
    byPath.delete(path);
    const state = leftOut ? undefined : stateOf(repository, path, file);
    if (state !== undefined) changed.push({ path, state });
  }
  for (const [path, file] of byPath) {
    const state = stateOf(repository, path, file);
    if (state !== undefined) changed.push({ path, state });
  }
  return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tracked and new paths; true for those that a sparse checkout leaves out on purpose. */
async function listWorkTree(
  repository: Repository,
  under: string | undefined,
): Promise<ReadonlyMap<string, boolean>> {
  const pathspec = under === undefined ? [] : [segmentsInside(under).join('/')];
  const args = ['-t', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspec];
  const { stdout } = await runGit(placeOf(repository), 'ls-files', args);
  const paths = new Map<string, boolean>();
  for (const line of splitNul(stdout)) {
    const path = line.slice(2);
    if (!isTemporaryName(path.slice(path.lastIndexOf('/') + 1))) paths.set(path, line.startsWith('S'));
  }
  return paths;
}

function stateOf(
  repository: Repository,
  path: string,
  file: TreeFile | undefined,
): UncommittedFile['state'] | undefined {
  if (file?.kind === 'submodule' || path.endsWith('/')) return undefined;
  const found = lstatSync(join(repository.root, path), { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return file === undefined ? undefined : 'deleted';
  if (file === undefined) return 'added';
  if (found.isSymbolicLink() !== (file.kind === 'link')) return 'modified';
  return isUnchanged(repository, path, file) ? undefined : 'modified';
}

function isUnchanged(repository: Repository, path: string, file: TreeFile): boolean {
  const { objectFormat, root } = repository;
  if (file.kind === 'link') {
    return blobId(readlinkSync(join(root, path), { encoding: 'buffer' }), objectFormat) === file.oid;
  }
  try {
    return isSameContent(readFileInside(root, path), file.oid, objectFormat);
  } catch (error) {
    // Behind a folder that became a link, or of a name that is not text: not what was committed.
    if (isFailure(error) && ['path-is-link', 'path-outside-folder', 'file-not-found'].includes(error.code))
      return false;
    throw error;
  }
}

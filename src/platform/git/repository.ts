/** Finds the repository that a folder belongs to, without trusting what its configuration says about where it is. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../errors/failure.js';
import { kindBehindLinks, noteAnswer, noteState } from '../observations.js';
import { fileFailure } from '../system-failure.js';
import { runGit, type GitPlace } from './run-git.js';

/** The name of an object: 40 hexadecimal digits, or 64 in a SHA-256 repository. */
export type Oid = string;

export interface Repository {
  /** The work tree; for a bare repository the repository itself. */
  readonly root: string;
  readonly gitDir: string;
  /** The same as `gitDir`, except in a linked work tree. */
  readonly commonDir: string;
  readonly bare: boolean;
  /** True when older commits were left out of this copy. */
  readonly shallow: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  /** `oid` is null before the first commit, `branch` is null when no branch is checked out. */
  readonly head: { readonly oid: Oid | null; readonly branch: string | null };
}

/** Where git runs for this repository. */
export function placeOf(repository: Pick<Repository, 'root' | 'gitDir' | 'bare'>): GitPlace {
  return { gitDir: repository.gitDir, workTree: repository.bare ? null : repository.root };
}

/** The nearest folder with a `.git`; else the nearest that is a bare repository. The first wins even when further up:
 * a bare repository that hides among the files of another is not entered. */
function nearestRepositoryFolder(directory: string): string | undefined {
  let bare: string | undefined;
  for (let here = directory; ; here = dirname(here)) {
    if (isThere(join(here, '.git'))) return here;
    if (bare === undefined && ['HEAD', 'objects', 'refs'].every((name) => isThere(join(here, name))))
      bare = here;
    if (here === dirname(here)) return bare;
  }
}

function isThere(path: string): boolean {
  return kindBehindLinks(path) !== 'absent';
}

/** Where a repository is, as far as files tell. */
export interface RepositoryFolder {
  readonly root: string;
  /** Null for a bare repository, and where `.git` does not say where it is. */
  readonly gitDir: string | null;
  readonly bare: boolean;
}

/** The repository of `directory`, found without running git; null when there is none. Throws `file-not-found`. */
export function findRepositoryFolder(directory: string): RepositoryFolder | null {
  const root = nearestRepositoryFolder(realFolder(directory));
  if (root === undefined) return null;
  const link = join(root, '.git');
  const kind = kindBehindLinks(link);
  if (kind === 'absent') return { root, gitDir: null, bare: true };
  if (kind === 'folder') return { root, gitDir: link, bare: false };
  noteState(link);
  const named = /^gitdir: (.+)$/m.exec(readFileSync(link, 'utf8'))?.[1];
  return { root, gitDir: named === undefined ? null : resolve(root, named), bare: false };
}

/**
 * The repository of `directory` or of the nearest folder above it, or null when there is none.
 * `root` is where `.git` stands, whatever `core.worktree` says.
 * Throws `file-not-found` for an absent folder, `repository-not-trusted` when it belongs to another user, `git-missing`.
 */
export async function findRepository(directory: string): Promise<Repository | null> {
  const start = realFolder(directory);
  const root = nearestRepositoryFolder(start);
  if (root === undefined) return null;
  const place: GitPlace = { directory: root, ceiling: dirname(root) };
  const { stdout, stderr, exitCode } = await runGit(
    place,
    'rev-parse',
    ['--absolute-git-dir', '--path-format=absolute', '--git-common-dir', '--is-bare-repository', '--is-shallow-repository', '--show-object-format'],
    { answers: [0, 128] },
  ); // prettier-ignore
  if (exitCode !== 0) return refusedBy(root, stderr);
  const [gitDir = '', commonDir = '', bare, shallow, format] = stdout.toString('utf8').split('\n');
  const found = { root: bare === 'true' ? gitDir : root, gitDir, bare: bare === 'true' };
  return {
    ...found,
    commonDir,
    shallow: shallow === 'true',
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    head: await readHead(found),
  };
}

function refusedBy(root: string, stderr: string): null {
  if (stderr.includes('not a git repository')) return null;
  const dubious = stderr.includes('dubious ownership') || stderr.includes('cannot use bare repository');
  if (dubious) throw new Failure('workspace', 'repository-not-trusted', { directory: root });
  const reason = stderr.replace(/^fatal: /, '').split('\n')[0] ?? '';
  throw new Failure('workspace', 'git-failed', { command: 'git rev-parse', reason });
}

function realFolder(directory: string): string {
  const path = resolve(directory);
  try {
    const real = noteAnswer('real path', path, realpathSync.native(path));
    return kindBehindLinks(real) === 'folder' ? real : dirname(real);
  } catch (error) {
    throw fileFailure(error, directory, 'read');
  }
}

/** Where HEAD stands now; `findRepository` tells where it stood then. */
export async function readHead(
  repository: Pick<Repository, 'root' | 'gitDir' | 'bare'>,
): Promise<Repository['head']> {
  const place = placeOf(repository);
  const [commit, branch] = await Promise.all([
    runGit(place, 'rev-parse', ['--verify', '--quiet', 'HEAD^{commit}'], { answers: [0, 1, 128] }),
    runGit(place, 'symbolic-ref', ['--quiet', 'HEAD'], { answers: [0, 1, 128] }),
  ]);
  const ref = branch.exitCode === 0 ? branch.stdout.toString('utf8').trim() : '';
  return {
    oid: commit.exitCode === 0 ? commit.stdout.toString('utf8').trim() : null,
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null,
  };
}

/** Throws `shallow-history` when older commits were left out: what is computed from history would be wrong. */
export function requireFullHistory(repository: Repository): void {
  if (repository.shallow) throw new Failure('workspace', 'shallow-history', { directory: repository.root });
}

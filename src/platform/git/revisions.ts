/** From what people write (a branch, a tag, a short id) to commits, and how commits stand to each other in time. */
import { Failure } from '../../errors/failure.js';
import { placeOf, requireFullHistory, type Oid, type Repository } from './repository.js';
import { runGit, streamGit } from './run-git.js';
import { splitLines } from './split-output.js';

/** Throws a `RangeError` for what is not an object name: only names that git itself gave are handed to git. */
export function requireOid(text: string): Oid {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text))
    throw new RangeError(`not an object name: ${JSON.stringify(text)}`);
  return text;
}

/**
 * The commit that `text` names: a branch, tag, (short) id, `HEAD~2`, `main@{yesterday}`…
 * Throws `unknown-revision`, also for options, ranges and names of anything but a commit.
 */
export async function resolveRevision(repository: Repository, text: string): Promise<Oid> {
  const unknown = new Failure('usage', 'unknown-revision', { revision: text });
  if (text === '' || text.includes('\0')) throw unknown;
  const { stdout, exitCode } = await runGit(
    placeOf(repository),
    'rev-parse',
    ['--verify', '--quiet', '--end-of-options', `${text}^{commit}`],
    { answers: [0, 1, 128] },
  );
  const oid = stdout.toString('utf8').trim();
  if (exitCode !== 0 || !/^[0-9a-f]+$/.test(oid)) throw unknown;
  return requireOid(oid);
}

/**
 * The newest commit by committer date, among `revision` and all its ancestors, that is not later than `instant`
 * (milliseconds since 1970), or null. The whole graph is looked at, since dates need not rise along it; of equals the
 * latest descendant. Throws `shallow-history`.
 */
export async function lastCommitAsOf(
  repository: Repository,
  revision: Oid,
  instant: number,
): Promise<Oid | null> {
  requireFullHistory(repository);
  let best: Oid | null = null;
  let bestSeconds = -Infinity;
  const output = streamGit(placeOf(repository), 'rev-list', [
    '--date-order',
    '--timestamp',
    requireOid(revision),
    '--',
  ]);
  for await (const line of splitLines(output, '\n')) {
    const [seconds = '', oid = ''] = line.split(' ');
    if (Number(seconds) * 1000 <= instant && Number(seconds) > bestSeconds) {
      best = oid;
      bestSeconds = Number(seconds);
    }
  }
  return best;
}

/** The newest commit that both stand on, or null when they share none. Throws `shallow-history`. */
export async function mergeBase(repository: Repository, one: Oid, other: Oid): Promise<Oid | null> {
  requireFullHistory(repository);
  const args = [requireOid(one), requireOid(other)];
  const { stdout, exitCode } = await runGit(placeOf(repository), 'merge-base', args, { answers: [0, 1] });
  return exitCode === 0 ? requireOid(stdout.toString('utf8').trim()) : null;
}

/** True when `ancestor` is `descendant` or one of its ancestors. Throws `shallow-history`. */
export async function isAncestor(repository: Repository, ancestor: Oid, descendant: Oid): Promise<boolean> {
  requireFullHistory(repository);
  const args = ['--is-ancestor', requireOid(ancestor), requireOid(descendant)];
  const { exitCode } = await runGit(placeOf(repository), 'merge-base', args, { answers: [0, 1] });
  return exitCode === 0;
}

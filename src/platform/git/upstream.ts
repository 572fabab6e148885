/** How what is recorded here stands to the shared copy, as far as it was last seen: nothing is fetched. */
import { isFailure } from '../../errors/failure.js';
import { placeOf, type Oid, type Repository } from './repository.js';
import { requireOid, resolveRevision } from './revisions.js';
import { runGit } from './run-git.js';

export interface Upstream {
  /** Recorded here and not there. */
  readonly ahead: number;
  /** There and not in what is checked out here. */
  readonly behind: number;
}

/** Null when the branch follows no other. */
export async function readUpstream(repository: Repository): Promise<Upstream | null> {
  const { oid: head } = repository.head;
  const shared = head === null ? null : await upstreamCommit(repository);
  if (head === null || shared === null) return null;
  const args = ['--count', '--left-right', `${requireOid(shared)}...${requireOid(head)}`, '--'];
  const { stdout } = await runGit(placeOf(repository), 'rev-list', args);
  const [behind = 0, ahead = 0] = stdout.toString('latin1').trim().split('\t').map(Number);
  return { ahead, behind };
}

/** How many commits there are. */
export async function countCommits(repository: Repository, head: Oid): Promise<number> {
  const { stdout } = await runGit(placeOf(repository), 'rev-list', ['--count', requireOid(head), '--']);
  return Number(stdout.toString('latin1').trim());
}

async function upstreamCommit(repository: Repository): Promise<Oid | null> {
  try {
    return await resolveRevision(repository, '@{upstream}');
  } catch (error) {
    if (isFailure(error) && error.code === 'unknown-revision') return null;
    throw error;
  }
}

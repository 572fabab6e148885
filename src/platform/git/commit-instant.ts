/** When a commit was made. */
import { placeOf, type Oid, type Repository } from './repository.js';
import { requireOid } from './revisions.js';
import { runGit } from './run-git.js';

/** Milliseconds since 1970 of the committer's date. */
export async function commitInstant(repository: Repository, commit: Oid): Promise<number> {
  const args = ['--max-count=1', '--timestamp', requireOid(commit), '--'];
  const { stdout } = await runGit(placeOf(repository), 'rev-list', args);
  return Number(stdout.toString('latin1').split(' ', 1)[0]) * 1000;
}

/** The branch that people work on. */
import { placeOf, type Repository } from './repository.js';
import { runGit } from './run-git.js';

/** The one that is named so everywhere, when it is there; else the one git would start with. */
export async function branchToReturnTo(repository: Repository): Promise<string> {
  for (const name of ['main', 'master', 'trunk']) {
    const args = ['--verify', '--quiet', `refs/heads/${name}`];
    const { exitCode } = await runGit(placeOf(repository), 'rev-parse', args, { answers: [0, 1, 128] });
    if (exitCode === 0) return name;
  }
  return 'main';
}

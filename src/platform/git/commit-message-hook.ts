/**
 * Lets the person's own `commit-msg` hook look at, and change, a message. Hooks of the repository do not run on our
 * writes, and neither does any `pre-commit`: it expects to check what is staged, which is not what we commit.
 */
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../errors/failure.js';
import { newTemporaryName } from '../temporary-name.js';
import { placeOf, type Repository } from './repository.js';
import { runGit } from './run-git.js';
import { ownFolder } from './write-lock.js';

/** The message after the hook in `folder`, which may be absent. Throws `message-refused` with what the hook said. */
export async function messageAfterHook(
  repository: Repository,
  folder: string,
  message: string,
): Promise<string> {
  const file = join(ownFolder(repository), newTemporaryName());
  writeFileSync(file, message);
  try {
    const args = ['run', '--ignore-missing', 'commit-msg', '--', file];
    const { exitCode, stderr } = await runGit(placeOf(repository), 'hook', args, {
      settings: [`core.hooksPath=${folder}`],
      answers: Array.from({ length: 256 }, (_, code) => code),
    });
    if (exitCode !== 0) throw new Failure('workspace', 'message-refused', { reason: stderr.trim() });
    return readFileSync(file, 'utf8');
  } finally {
    unlinkSync(file);
  }
}

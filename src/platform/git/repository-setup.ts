/** Starts a repository, by what a person would type. The library for it is loaded only here, when it is needed. */
import { Failure } from '../../errors/failure.js';
import { systemErrorName } from '../system-failure.js';
import { gitEnvironment } from './git-environment.js';
import { findRepository, type Repository } from './repository.js';

export interface InitOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
}

/**
 * What starting a repository needs, and nothing that names a program: the library refuses an environment that holds
 * `EDITOR` and its kin.
 */
const NEEDED =
  /^(PATH|PATHEXT|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|LC_ALL|LANGUAGE|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM))$/i;

function setupEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(gitEnvironment()).filter(([name]) => NEEDED.test(name)));
}

/**
 * Makes `directory` (which must be there) a repository with the branch `main` and no commit.
 * Templates of the person's own configuration apply. Throws `git-missing`, `git-failed`.
 */
export async function initRepository(directory: string, options: InitOptions = {}): Promise<Repository> {
  const { simpleGit } = await import('simple-git');
  const format = options.objectFormat === undefined ? {} : { '--object-format': options.objectFormat };
  try {
    const environment = setupEnvironment();
    // These name the person's own configuration files.
    const allowEnvironment = Object.keys(environment).filter((name) => name.startsWith('GIT_CONFIG_'));
    await simpleGit({ baseDir: directory, allowEnvironment, unsafe: { allowUnsafeConfigPaths: true } })
      .env(environment)
      .init({ '--initial-branch': 'main', ...format });
  } catch (error) {
    throw setupFailure(error);
  }
  const repository = await findRepository(directory);
  if (repository === null) throw new Failure('workspace', 'not-a-repository', { directory });
  return repository;
}

function setupFailure(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const missing = systemErrorName(error) === 'ENOENT' || /spawn git ENOENT/.test(reason);
  if (missing) return new Failure('workspace', 'git-missing', {});
  const [first = ''] = reason
    .replace(/^(fatal|error): /gm, '')
    .trim()
    .split('\n');
  return new Failure('workspace', 'git-failed', { command: 'git init', reason: first });
}

/** How a message of collab is provoked: in a folder made for it, by the words that somebody types. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { agreement, agreementFile, settings } from '../commands/recording-workspace.js';
import { testEnvironment } from '../support/git-repo.js';
import { runCollab, type Ran } from '../support/run-collab.js';

export interface Provocation {
  /** When people meet it, in one sentence of plain English. */
  readonly cause: string;
  /** What is typed after `collab`, in `folder`; or a call where no words of a person alone bring it about. */
  readonly words?: readonly string[];
  readonly call?: (scene: Scene) => Promise<unknown>;
  /** Default: the recorded workspace of `scene`. */
  readonly at?: 'workspace' | 'empty';
  readonly prepare?: (scene: Scene) => void | Promise<void>;
  readonly env?: (scene: Scene) => Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Provocations by the code of the failure. */
export type Provocations = Readonly<Record<string, Provocation>>;

export interface Scene {
  /** Holds all that is made; gone afterwards. */
  readonly scratch: string;
  /** Where the words are typed. */
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly git: (...words: string[]) => string;
  /** Runs collab as Anna and throws when it is refused. */
  readonly collab: (...words: string[]) => Promise<Ran>;
  /** Records an entry and gives its short id. */
  readonly record: (...words: string[]) => Promise<string>;
  /** Records everything as it stands. */
  readonly commit: () => void;
}

/** A folder with an agreement that is recorded in one commit; or an empty one. */
export function makeScene(at: 'workspace' | 'empty'): Scene & { readonly remove: () => void } {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'collab-gallery-')));
  const folder = join(scratch, 'dike');
  mkdirSync(folder);
  const environment = testEnvironment({
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z',
  });
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', folder, ...words], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
  };
  const collab = async (...words: string[]): Promise<Ran> => {
    const ran = await runCollab([...words, '--as', 'anna'], { cwd: folder });
    if (ran.status !== 0) throw new Error(`${words.join(' ')}\n${ran.stdout}\n${ran.stderr}`);
    return ran;
  };
  const record = async (...words: string[]): Promise<string> => {
    const { entries } = JSON.parse((await collab('progress', ...words, '--json')).stdout) as {
      entries: readonly { readonly id: string }[];
    };
    return entries[0]?.id.slice(-8) ?? '';
  };
  if (at === 'workspace') {
    write('collab.yaml', settings);
    write(agreementFile, agreement);
    write('.gitignore', '/contacts.yaml\n');
    git('init', '--quiet', '--initial-branch=main');
    commit();
  }
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const remove = (): void => rmSync(scratch, { recursive: true, force: true });
  return { scratch, folder, write, read, git, collab, record, commit, remove };
}

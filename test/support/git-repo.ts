/**
 * Builds a git repository in a temporary folder with fixed authors and dates, so that the same description gives the
 * same commit names every time.
 *
 *   const repo = gitRepo({
 *     commits: [
 *       { files: { 'collab.yaml': 'collab: 1\n' }, message: 'Begin', date: '2026-01-05T09:00:00Z' },
 *       { files: { 'a.yaml': 'x\n', 'old.yaml': null }, author: { name: 'anna', email: 'anna@contacts.invalid' } },
 *     ],
 *     files: { 'draft.yaml': 'not committed\n' },
 *   });
 *   repo.root            the folder
 *   repo.commits         the names of the commits, in order
 *   repo.git('log')      runs git there as a person would, returns what it prints without the last line end
 *   repo.write(path, text), repo.read(path), repo.remove()
 *
 * Commit n (from 0) is dated 2026-01-01T12:00:00Z plus n days unless `date` or `committerDate` says otherwise.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface CommitDescription {
  /** Path to content; null removes the file. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message?: string;
  readonly author?: Person;
  readonly committer?: Person;
  /** ISO 8601 with an offset. */
  readonly date?: string;
  /** Default: the author's date. */
  readonly committerDate?: string;
}

export interface RepoDescription {
  readonly commits?: readonly CommitDescription[];
  /** Written to the work tree afterwards, not committed. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly objectFormat?: 'sha1' | 'sha256';
  readonly branch?: string;
}

export interface TestRepo {
  readonly root: string;
  readonly commits: readonly string[];
  readonly git: (...args: string[]) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

export const ANNA: Person = { name: 'Anna de Vries', email: 'anna@example.org' };

/** An environment without the machine's own git configuration. */
export function testEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !name.startsWith('GIT_'),
  );
  return { ...(Object.fromEntries(kept) as Record<string, string>), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', ...extra }; // prettier-ignore
}

function place(root: string, files: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  }
}

function run(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const identity = { GIT_AUTHOR_NAME: ANNA.name, GIT_AUTHOR_EMAIL: ANNA.email, GIT_COMMITTER_NAME: ANNA.name, GIT_COMMITTER_EMAIL: ANNA.email }; // prettier-ignore
  const env = testEnvironment({ ...identity, ...environment });
  return execFileSync('git', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    .toString('utf8')
    .replace(/\n$/, '');
}

function commit(root: string, description: CommitDescription, index: number): string {
  place(root, description.files ?? {});
  const date = description.date ?? new Date(Date.UTC(2026, 0, 1 + index, 12)).toISOString();
  const author = description.author ?? ANNA;
  const committer = description.committer ?? author;
  run(root, ['add', '--all']);
  run(root, ['commit', '--quiet', '--allow-empty', '--no-verify', '--cleanup=verbatim', '-m', description.message ?? `Commit ${index + 1}\n`], {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: description.committerDate ?? date,
  }); // prettier-ignore
  return run(root, ['rev-parse', 'HEAD']);
}

export function gitRepo(description: RepoDescription = {}): TestRepo {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'collab-repo-')));
  run(root, [
    'init',
    '--quiet',
    `--initial-branch=${description.branch ?? 'main'}`,
    `--object-format=${description.objectFormat ?? 'sha1'}`,
  ]);
  const commits = (description.commits ?? []).map((each, index) => commit(root, each, index));
  place(root, description.files ?? {});
  return {
    root,
    commits,
    git: (...args) => run(root, args),
    write: (path, content) => place(root, { [path]: content }),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

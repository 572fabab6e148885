/** The settings of git: the person's own, which are trusted, and those of the repository, which may come from anybody. */
import { placeOf, type Repository } from './repository.js';
import { runGit, type GitPlace } from './run-git.js';
import { splitNul } from './split-output.js';

export type Scope = 'local' | 'global';

interface Setting {
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

/** Section and name in lower case, as git prints them; a part between them keeps its case. */
function canonicalKey(key: string): string {
  const parts = /^([A-Za-z][A-Za-z0-9-]*)(?:\.(.+))?\.([A-Za-z][A-Za-z0-9-]*)$/.exec(key);
  if (parts === null) throw new RangeError(`not a name of a setting: ${JSON.stringify(key)}`);
  const [, section = '', middle, name = ''] = parts;
  return [section.toLowerCase(), ...(middle === undefined ? [] : [middle]), name.toLowerCase()].join('.');
}

async function listSettings(place: GitPlace): Promise<readonly Setting[]> {
  const { stdout } = await runGit(place, 'config', ['--list', '--includes', '--show-scope', '--null']);
  const pieces = splitNul(stdout);
  const settings: Setting[] = [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [scope = '', pair = ''] = [pieces[at], pieces[at + 1]];
    const end = pair.indexOf('\n');
    // A key without `=` means "true" in git.
    settings.push(
      end < 0
        ? { scope, key: pair, value: 'true' }
        : { scope, key: pair.slice(0, end), value: pair.slice(end + 1) },
    );
  }
  return settings;
}

/** The last value of `key`, from wherever it is set, the repository included; or null. Overridden keys give the override. */
export async function readConfig(repository: Repository, key: string): Promise<string | null> {
  const { stdout, exitCode } = await runGit(
    placeOf(repository),
    'config',
    ['--null', '--get', canonicalKey(key)],
    {
      answers: [0, 1],
    },
  );
  return exitCode === 0 ? (splitNul(stdout)[0] ?? null) : null;
}

/** Sets one of our own settings (`collab.…`), for this repository or for the person. Throws `git-failed`. */
export async function setConfig(
  repository: Repository,
  key: string,
  value: string,
  scope: Scope = 'local',
): Promise<void> {
  const name = canonicalKey(key);
  if (!name.startsWith('collab.')) throw new RangeError(`not a setting of ours: ${key}`);
  await runGit(placeOf(repository), 'config', [`--${scope}`, '--replace-all', '--', name, value]);
}

/** The other copies of this repository that it knows, by name. */
export async function listRemotes(repository: Repository): Promise<readonly { name: string; url: string }[]> {
  const remotes: { name: string; url: string }[] = [];
  for (const { key, value } of await listSettings(placeOf(repository))) {
    const name = /^remote\.(.+)\.url$/.exec(key)?.[1];
    if (name !== undefined && !remotes.some((remote) => remote.name === name))
      remotes.push({ name, url: value });
  }
  return remotes;
}

export interface SettingsForWriting {
  /** Settings of the person and the system by key; those of the repository, which anybody may have written, left out. */
  readonly trusted: ReadonlyMap<string, string>;
  /**
   * The filters that the repository names, set to what the person has under that name, or to nothing. Git runs filters
   * even when it only writes an index: on files changed within the last moment, to see whether they are as staged.
   */
  readonly pinned: ReadonlyMap<string, string>;
}

function isTrusted({ scope }: Setting): boolean {
  return scope === 'system' || scope === 'global';
}

export async function readSettingsForWriting(repository: Repository): Promise<SettingsForWriting> {
  const settings = await listSettings(placeOf(repository));
  const trusted = new Map(settings.filter(isTrusted).map(({ key, value }) => [key, value]));
  const pinned = new Map<string, string>();
  for (const { key, scope } of settings) {
    const part = /^filter\..+\.(clean|smudge|process|required)$/s.exec(key)?.[1];
    if (part === undefined || (scope !== 'local' && scope !== 'worktree')) continue;
    pinned.set(key, trusted.get(key) ?? (part === 'required' ? 'false' : ''));
  }
  return { trusted, pinned };
}

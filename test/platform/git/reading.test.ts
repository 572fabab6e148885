import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readBlobs } from '../../../src/platform/git/blobs.js';
import { readLog } from '../../../src/platform/git/log.js';
import { findRepository, type Repository } from '../../../src/platform/git/repository.js';
import { isAncestor, lastCommitAsOf, resolveRevision } from '../../../src/platform/git/revisions.js';
import {
  listRemotes,
  readConfig,
  readSettingsForWriting,
  setConfig,
} from '../../../src/platform/git/settings.js';
import { listTree } from '../../../src/platform/git/tree.js';
import { listUncommitted } from '../../../src/platform/git/uncommitted.js';
import { gitRepo, testEnvironment, type TestRepo } from '../../support/git-repo.js';

beforeAll(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});
afterEach(() => vi.restoreAllMocks());

async function open(repo: TestRepo | string): Promise<Repository> {
  const found = await findRepository(typeof repo === 'string' ? repo : repo.root);
  if (found === null) throw new Error('no repository');
  return found;
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => 'nothing thrown',
    (error: unknown) => String((error as { code?: unknown }).code),
  );
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('findRepository', () => {
  test('tells root, folders, format and head, from any folder below', async () => {
    const repo = gitRepo({ commits: [{ files: { 'a/b/c.txt': 'x' } }] });
    const gitDir = join(repo.root, '.git');
    expect(await findRepository(join(repo.root, 'a/b'))).toEqual({
      root: repo.root,
      gitDir,
      commonDir: gitDir,
      bare: false,
      shallow: false,
      objectFormat: 'sha1',
      head: { oid: repo.commits[0], branch: 'main' },
    });
  });

  test('no repository, no commit, no branch, no folder', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'collab-none-'));
    expect(await findRepository(empty)).toBeNull();
    expect(await codeOf(findRepository(join(empty, 'absent')))).toBe('file-not-found');
    expect((await open(gitRepo())).head).toEqual({ oid: null, branch: 'main' });
    const detached = gitRepo({ commits: [{}] });
    detached.git('checkout', '--quiet', '--detach');
    expect((await open(detached)).head).toEqual({ oid: detached.commits[0], branch: null });
  });

  test('linked work tree, bare, shallow, SHA-256 and submodule', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }, { files: { a: '2' } }] });
    const base = mkdtempSync(join(tmpdir(), 'collab-layouts-'));
    repo.git('worktree', 'add', '--quiet', '-b', 'side', join(base, 'tree'));
    const tree = await open(join(base, 'tree'));
    expect(tree).toMatchObject({
      root: join(base, 'tree'),
      commonDir: join(repo.root, '.git'),
      head: { branch: 'side' },
    });
    expect(tree.gitDir).toBe(join(repo.root, '.git/worktrees/tree'));

    repo.git('clone', '--quiet', '--bare', repo.root, join(base, 'bare.git'));
    expect(await open(join(base, 'bare.git/refs'))).toMatchObject({
      bare: true,
      root: join(base, 'bare.git'),
      head: { oid: repo.commits[1] },
    });

    repo.git('clone', '--quiet', '--depth=1', `file://${repo.root}`, join(base, 'shallow'));
    const shallow = await open(join(base, 'shallow'));
    expect(shallow.shallow).toBe(true);
    const head = shallow.head.oid ?? '';
    expect(await codeOf(collect(readLog(shallow, head)))).toBe('shallow-history');
    expect(await codeOf(lastCommitAsOf(shallow, head, Date.now()))).toBe('shallow-history');
    expect(await codeOf(isAncestor(shallow, head, head))).toBe('shallow-history');
    expect(await listTree(shallow, head)).toHaveLength(1);

    const sha256 = gitRepo({ objectFormat: 'sha256', commits: [{ files: { a: '1' } }] });
    const strong = await open(sha256);
    expect(strong.objectFormat).toBe('sha256');
    expect(strong.head.oid).toHaveLength(64);
    expect(await listUncommitted(strong)).toEqual([]);

    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repo.root, 'sub');
    expect((await open(join(repo.root, 'sub'))).root).toBe(join(repo.root, 'sub'));
  });

  test('core.worktree of a repository does not move the root, nor does a bare repository among the files', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const elsewhere = mkdtempSync(join(tmpdir(), 'collab-elsewhere-'));
    writeFileSync(join(elsewhere, 'private.txt'), 'x');
    repo.git('config', 'core.worktree', elsewhere);
    const found = await open(repo);
    expect(found.root).toBe(repo.root);
    expect(await listUncommitted(found)).toEqual([]);
    repo.git('config', '--unset', 'core.worktree');
    execFileSync('git', ['init', '--quiet', '--bare', join(repo.root, 'inner')], { env: testEnvironment() });
    expect((await open(join(repo.root, 'inner'))).root).toBe(repo.root);
  });

  test('a broken .git inside a repository does not lead to the one above', async () => {
    const repo = gitRepo({ commits: [{ files: { 'a/b': '1' } }] });
    mkdirSync(join(repo.root, 'a/.git'));
    expect(await findRepository(join(repo.root, 'a'))).toBeNull();
  });

  test('a repository of another user is refused', async (context) => {
    if (process.getuid?.() !== 0) return context.skip('skipped: changing owners needs root');
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    chownSync(repo.root, 12345, 12345);
    chownSync(join(repo.root, '.git'), 12345, 12345);
    expect(await codeOf(findRepository(repo.root))).toBe('repository-not-trusted');
  });

  test('without git: says so', async () => {
    const repo = gitRepo({ commits: [{}] });
    const path = process.env.PATH;
    vi.stubEnv('PATH', '/nonexistent');
    expect(await codeOf(findRepository(repo.root))).toBe('git-missing');
    vi.stubEnv('PATH', path);
  });

  test('GIT_DIR and its kin of a surrounding git command are not followed', async () => {
    const other = gitRepo({ commits: [{ files: { other: '1' } }] });
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    vi.stubEnv('GIT_DIR', join(other.root, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(other.root, '.git/index'));
    vi.stubEnv('GIT_WORK_TREE', other.root);
    const found = await open(repo);
    expect(found.root).toBe(repo.root);
    expect(await listUncommitted(found)).toEqual([]);
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']) vi.stubEnv(name, undefined);
  });
});

describe('revisions', () => {
  const repo = gitRepo({
    commits: [
      { committerDate: '2026-03-01T12:00:00+01:00' },
      { committerDate: '2035-01-01T00:00:00Z' },
      { committerDate: '1999-12-31T23:59:59Z' },
      { committerDate: '2026-06-01T12:00:00Z' },
      { committerDate: '2001-01-01T00:00:00Z' },
    ],
  });
  repo.git('tag', '-a', '-m', 'signed version', 'v1', 'HEAD~1');

  test('resolves what people write to a commit', async () => {
    const found = await open(repo);
    expect(await resolveRevision(found, 'HEAD~4')).toBe(repo.commits[0]);
    expect(await resolveRevision(found, 'v1')).toBe(repo.commits[3]);
    expect(await resolveRevision(found, (repo.commits[2] ?? '').slice(0, 10))).toBe(repo.commits[2]);
  });

  test.each(['', 'absent', '--all', '--output=x', '-h', 'HEAD~1..HEAD', '^HEAD', 'HEAD^{tree}', 'a\0b', 'HEAD\nHEAD', '--end-of-options', '--'])(
    'refuses %j',
    async (text) => {
      expect(await codeOf(resolveRevision(await open(repo), text))).toBe('unknown-revision');
    },
  ); // prettier-ignore

  test('as of a moment: the newest by committer date, wherever it stands in the graph', async () => {
    const found = await open(repo);
    const head = found.head.oid ?? '';
    const asOf = (date: string): Promise<string | null> => lastCommitAsOf(found, head, Date.parse(date));
    expect(await asOf('2026-12-31T00:00:00Z')).toBe(repo.commits[3]);
    expect(await asOf('2026-03-01T11:00:00Z')).toBe(repo.commits[0]);
    expect(await asOf('2026-03-01T10:59:59Z')).toBe(repo.commits[4]);
    expect(await asOf('2040-01-01T00:00:00Z')).toBe(repo.commits[1]);
    expect(await asOf('1999-01-01T00:00:00Z')).toBeNull();
  });

  test('ancestors', async () => {
    const found = await open(repo);
    const [first = '', second = ''] = repo.commits;
    expect(await isAncestor(found, first, second)).toBe(true);
    expect(await isAncestor(found, second, first)).toBe(false);
    await expect(isAncestor(found, 'HEAD', first)).rejects.toThrow(RangeError);
  });
});

describe('log', () => {
  test('gives who, when and the whole message, in any script', async () => {
    const body =
      'Meting geregistreerd: 42 km\n\nTekst met “aanhalingstekens” en é.\n\nEntry: 01J0000000\nKind: measurement\n';
    const repo = gitRepo({
      commits: [
        { message: 'First\n' },
        { message: body, author: { name: 'Ζωή Ünal', email: 'zoe@contacts.invalid' }, date: '2026-02-03T10:11:12+01:00', committerDate: '2026-02-04T00:00:00Z' },
      ],
    }); // prettier-ignore
    const found = await open(repo);
    const rows = await collect(readLog(found, found.head.oid ?? ''));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      oid: repo.commits[1],
      parents: [repo.commits[0]],
      authorName: 'Ζωή Ünal',
      authorEmail: 'zoe@contacts.invalid',
      authorDate: '2026-02-03T10:11:12+01:00',
      committerDate: '2026-02-04T00:00:00+00:00',
      committedAt: Date.UTC(2026, 1, 4),
      body,
    });
    expect(rows[1]?.parents).toEqual([]);
    const newer = await collect(readLog(found, found.head.oid ?? '', { after: repo.commits[0] ?? '' }));
    expect(newer.map((row) => row.oid)).toEqual([repo.commits[1]]);
  });

  test('empty messages keep rows apart; leaving early ends git', async () => {
    const repo = gitRepo({ commits: [{}] });
    repo.git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', '');
    const found = await open(repo);
    const rows = await collect(readLog(found, found.head.oid ?? ''));
    expect(rows.map((row) => row.body)).toEqual(['', 'Commit 1\n']);
    for await (const row of readLog(found, found.head.oid ?? '')) {
      expect(row.body).toBe('');
      break;
    }
  });
});

describe('tree and blobs', () => {
  const names = [
    'a b.txt',
    'é.yaml',
    'e\u0301.yaml',
    'line\nbreak',
    '-dash',
    ':colon',
    '日本/語.yaml',
    'quote".txt',
  ];

  test('any name and any bytes come back as committed', async () => {
    const binary = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
    const files = Object.fromEntries(names.map((name) => [name, `content of ${name}\n`]));
    const repo = gitRepo({ commits: [{ files: { ...files, 'bin/x': binary, empty: '' } }] });
    const found = await open(repo);
    const tree = await listTree(found, found.head.oid ?? '', { sizes: true });
    expect(tree.map((file) => file.path).sort()).toEqual([...names, 'bin/x', 'empty'].sort());
    const blobs = await collect(
      readBlobs(
        found,
        tree.map((file) => file.oid),
      ),
    );
    expect(blobs.map((blob) => blob.size)).toEqual(tree.map((file) => file.size));
    tree.forEach((file, index) => {
      const expected = file.path === 'bin/x' ? Buffer.from(binary) : Buffer.from(files[file.path] ?? '');
      expect(blobs[index]?.content?.equals(expected), file.path).toBe(true);
    });
    expect((await listTree(found, found.head.oid ?? '', { under: 'bin' })).map((file) => file.path)).toEqual([
      'bin/x',
    ]);
    expect(await listTree(found, found.head.oid ?? '', { under: ':colon' })).toHaveLength(1);
    expect(await listTree(found, found.head.oid ?? '', { under: 'nowhere' })).toEqual([]);
  });

  test('too large contents are skipped, absent ones are named, kinds are told', async () => {
    const repo = gitRepo({
      files: { run: 'x' },
      commits: [{ files: { big: 'x'.repeat(100_000), small: 's' } }],
    });
    symlinkSync('small', join(repo.root, 'link'));
    chmodSync(join(repo.root, 'run'), 0o755);
    repo.git('add', '.');
    repo.git('commit', '--quiet', '-m', 'more');
    const found = await open(repo);
    const tree = await listTree(found, found.head.oid ?? '');
    expect(tree.map((file) => [file.path, file.kind])).toEqual([
      ['big', 'file'],
      ['link', 'link'],
      ['run', 'executable'],
      ['small', 'file'],
    ]);
    const blobs = await collect(
      readBlobs(
        found,
        tree.map((file) => file.oid),
        { maxBytes: 1000 },
      ),
    );
    expect(blobs.map((blob) => blob.content?.toString() ?? null)).toEqual([null, 'small', 'x', 's']);
    expect(await codeOf(collect(readBlobs(found, ['0'.repeat(39) + '1'])))).toBe('history-incomplete');
    expect(await collect(readBlobs(found, []))).toEqual([]);
  });
});

describe('listUncommitted', () => {
  test('added, modified, deleted; not ignored, not line ends, not staged-only differences', async () => {
    const repo = gitRepo({
      commits: [
        {
          files: { '.gitignore': 'private/\n', crlf: 'a\nb\n', gone: 'x', mod: '1', same: 's', 'dir/f': 'y' },
        },
      ],
      files: { new: 'n', 'private/x': 'p', crlf: 'a\r\nb\r\n', mod: '2', staged: 'in the index' },
    });
    repo.git('add', 'staged');
    rmSync(join(repo.root, 'gone'));
    const found = await open(repo);
    expect(await listUncommitted(found)).toEqual([
      { path: 'gone', state: 'deleted' },
      { path: 'mod', state: 'modified' },
      { path: 'new', state: 'added' },
      { path: 'staged', state: 'added' },
    ]);
    expect(await listUncommitted(found, { under: 'dir' })).toEqual([]);
    renameSync(join(repo.root, 'dir'), join(repo.root, 'moved'));
    symlinkSync('moved', join(repo.root, 'dir'));
    expect(await listUncommitted(found, { under: 'dir/f' })).toEqual([{ path: 'dir/f', state: 'modified' }]);
  });

  test('before the first commit everything is added', async () => {
    const repo = gitRepo({ files: { a: '1', 'é/b': '2' } });
    expect((await listUncommitted(await open(repo))).map((file) => file.path)).toEqual(['a', 'é/b']);
  });
});

describe('settings', () => {
  test('ours are set and read; others are only read; remotes are listed', async () => {
    const repo = gitRepo({ commits: [{}] });
    repo.git('remote', 'add', 'origin', 'https://example.org/a.git');
    repo.git('config', 'user.name', 'Local');
    const found = await open(repo);
    await setConfig(found, 'collab.contact', '--anna');
    await setConfig(found, 'collab.contact', 'anna\nof two lines');
    expect(await readConfig(found, 'collab.contact')).toBe('anna\nof two lines');
    expect(await readConfig(found, 'collab.absent')).toBeNull();
    await expect(setConfig(found, 'core.hooksPath', '/x')).rejects.toThrow(RangeError);
    await expect(readConfig(found, '--list')).rejects.toThrow(RangeError);
    expect(await listRemotes(found)).toEqual([{ name: 'origin', url: 'https://example.org/a.git' }]);
  });

  test('only the person and the system are trusted', async () => {
    const repo = gitRepo({ commits: [{}] });
    const personal = join(mkdtempSync(join(tmpdir(), 'collab-config-')), 'config');
    writeFileSync(personal, '[commit]\n\tgpgSign\n[user]\n\tname = Mine\n');
    repo.git('config', 'gpg.program', 'evil');
    repo.git('config', 'user.name', 'Local');
    vi.stubEnv('GIT_CONFIG_GLOBAL', personal);
    const { trusted } = await readSettingsForWriting(await open(repo));
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    expect(trusted.get('commit.gpgsign')).toBe('true');
    expect(trusted.get('user.name')).toBe('Mine');
    expect(trusted.get('gpg.program')).toBeUndefined();
  });
});

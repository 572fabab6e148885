import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { CommitRequest } from '../../../src/platform/git/commit-request.js';
import { commitFiles, finishInterruptedWrite } from '../../../src/platform/git/commit-writer.js';
import { findRepository, type Repository } from '../../../src/platform/git/repository.js';
import { withWriteLock } from '../../../src/platform/git/write-lock.js';
import { gitRepo, testEnvironment, type TestRepo } from '../../support/git-repo.js';

const AUTHOR = {
  name: 'anna',
  email: 'anna@contacts.invalid',
  date: { seconds: 1_780_000_000, offset: '+0200' },
};

beforeAll(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

async function open(root: string): Promise<Repository> {
  const found = await findRepository(root);
  if (found === null) throw new Error('no repository');
  return found;
}

function request(files: Record<string, string | null>, more: Partial<CommitRequest> = {}): CommitRequest {
  const changes = Object.entries(files).map(([path, content]) => ({ path, content }));
  return { changes, message: 'Record it\n\nEntry: 01J\n', author: AUTHOR, ...more };
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => 'nothing thrown',
    (error: unknown) => String((error as { code?: unknown }).code),
  );
}

function filesOf(repo: TestRepo, revision = 'HEAD'): string[] {
  return repo.git('ls-tree', '-r', '--name-only', '-z', revision).split('\0').filter(Boolean);
}

function ownLeftovers(repo: TestRepo): string[] {
  return readdirSync(join(repo.root, '.git/collab'));
}

describe('one writer', () => {
  test('one commit with exactly these files, and what was staged stays staged', async () => {
    const repo = gitRepo({
      commits: [{ files: { a: '1\n', gone: 'x', other: 'o' } }],
      files: { staged: 's', other: 'edited' },
    });
    repo.git('add', 'staged');
    const written = await commitFiles(
      await open(repo.root),
      request({ 'é/new file.yaml': 'n\n', a: '2\n', gone: null }),
    );
    expect(written).toEqual({ oid: repo.git('rev-parse', 'HEAD'), changed: true, unfinished: null });
    expect(filesOf(repo)).toEqual(['a', 'other', 'é/new file.yaml']);
    expect(repo.git('status', '--porcelain')).toBe(' M other\nA  staged');
    expect(repo.read('é/new file.yaml')).toBe('n\n');
    expect(repo.git('log', '-1', '--format=%P|%an|%ae|%ad|%cn|%cd|%B', '--date=raw')).toBe(
      `${repo.commits[0]}|anna|anna@contacts.invalid|1780000000 +0200|anna|1780000000 +0200|Record it\n\nEntry: 01J\n`,
    );
    repo.git('commit', '--quiet', '-m', 'plain');
    expect(filesOf(repo)).toEqual(['a', 'other', 'staged', 'é/new file.yaml']);
    expect(repo.git('log', '-1', '-g', '--format=%gs', 'main@{1}')).toBe('commit: Record it');
    expect(ownLeftovers(repo)).toEqual([]);
    expect(repo.git('fsck', '--strict')).toBe('');
  });

  test('the same names for the same input, anywhere', async () => {
    const oids = [];
    for (let time = 0; time < 2; time += 1) {
      const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
      oids.push((await commitFiles(await open(repo.root), request({ b: '2' }))).oid);
    }
    expect(oids[0]).toBe(oids[1]);
  });

  test('the first commit, no branch, a linked work tree, SHA-256', async () => {
    const first = gitRepo();
    await commitFiles(await open(first.root), request({ 'a/b': '1' }));
    expect(first.git('log', '--format=%s')).toBe('Record it');

    const detached = gitRepo({ commits: [{ files: { a: '1' } }] });
    detached.git('checkout', '--quiet', '--detach');
    await commitFiles(await open(detached.root), request({ b: '1' }));
    expect(detached.git('rev-parse', 'HEAD~1', 'main').split('\n')).toEqual([
      detached.commits[0],
      detached.commits[0],
    ]);

    const main = gitRepo({ commits: [{ files: { a: '1' } }] });
    const tree = join(mkdtempSync(join(tmpdir(), 'collab-tree-')), 'side');
    main.git('worktree', 'add', '--quiet', '-b', 'side', tree);
    await commitFiles(await open(tree), request({ b: '1' }));
    expect(filesOf(main, 'side')).toEqual(['a', 'b']);
    expect(main.git('-C', tree, 'status', '--porcelain')).toBe('');
    expect(filesOf(main)).toEqual(['a']);

    const strong = gitRepo({ objectFormat: 'sha256', commits: [{ files: { a: '1' } }] });
    expect((await commitFiles(await open(strong.root), request({ b: '1' }))).oid).toHaveLength(64);
    for (const repo of [first, detached, main, strong]) expect(repo.git('status', '--porcelain')).toBe('');
  });

  test('keeps the executable bit; a file with CR LF in the work tree is the committed one', async () => {
    const repo = gitRepo({ commits: [{ files: { run: 'a\nb\n', text: 'a\nb\n' } }] });
    repo.git('update-index', '--chmod=+x', 'run');
    repo.git('commit', '--quiet', '-m', 'x');
    repo.write('text', 'a\r\nb\r\n');
    await commitFiles(await open(repo.root), request({ run: 'new\n', text: 'c\n' }));
    expect(repo.git('ls-files', '--stage', 'run')).toContain('100755');
    expect(repo.read('text')).toBe('c\n');
  });

  test('nothing to change makes no commit', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const written = await commitFiles(await open(repo.root), request({ a: '1', absent: null }));
    expect(written).toEqual({ oid: repo.commits[0], changed: false, unfinished: null });
  });

  test('many files at once', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`d${index % 3}/f${index}`, `${index}`]),
    );
    await commitFiles(await open(repo.root), request(files));
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2');
    expect(filesOf(repo)).toHaveLength(31);
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});

describe('nobody loses work', () => {
  test('edits that were not committed are not overwritten', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1', b: '1', c: '1' } }] });
    const found = await open(repo.root);
    repo.write('a', 'mine');
    expect(await codeOf(commitFiles(found, request({ a: '2' })))).toBe('uncommitted-changes');
    repo.write('b', 'staged');
    repo.git('add', 'b');
    repo.write('b', '1');
    expect(await codeOf(commitFiles(found, request({ b: '2' })))).toBe('uncommitted-changes');
    rmSync(join(repo.root, 'c'));
    expect(await codeOf(commitFiles(found, request({ c: '2' })))).toBe('uncommitted-changes');
    repo.write('untracked', 'mine');
    expect(await codeOf(commitFiles(found, request({ untracked: 'other' })))).toBe('uncommitted-changes');
    expect(repo.read('a')).toBe('mine');
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect((await commitFiles(found, request({ a: 'mine', c: null, untracked: 'mine' }))).changed).toBe(true);
    expect(repo.git('status', '--porcelain')).toBe('MM b');
  });

  test('a file that another commit changed since it was read', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1', b: '1' } }, { files: { a: '2' } }] });
    const found = await open(repo.root);
    const since = repo.commits[0] ?? '';
    expect(await codeOf(commitFiles(found, request({ a: '3' }, { expectUnchangedSince: since })))).toBe(
      'changed-meanwhile',
    );
    expect(await codeOf(commitFiles(found, request({ a: '3' }, { expectUnchangedSince: null })))).toBe(
      'changed-meanwhile',
    );
    expect(
      (await commitFiles(found, request({ b: '3', new: '' }, { expectUnchangedSince: since }))).changed,
    ).toBe(true);
  });

  test('refuses bare repositories, paths outside, links and files in the way of folders', async () => {
    const repo = gitRepo({ commits: [{ files: { file: '1' } }] });
    const outside = mkdtempSync(join(tmpdir(), 'collab-outside-'));
    symlinkSync(outside, join(repo.root, 'away'));
    const found = await open(repo.root);
    for (const path of ['../x', '/x', '.git/config', 'a\\b']) {
      expect(await codeOf(commitFiles(found, request({ [path]: 'x' }))), path).toBe('path-outside-folder');
    }
    expect(await codeOf(commitFiles(found, request({ 'away/x': 'x' })))).toBe('path-is-link');
    expect(await codeOf(commitFiles(found, request({ 'file/x': 'x' })))).toBe('git-failed');
    await expect(commitFiles(found, request({}))).rejects.toThrow(RangeError);
    const bare = join(outside, 'bare.git');
    repo.git('clone', '--quiet', '--bare', repo.root, bare);
    expect(await codeOf(commitFiles(await open(bare), request({ a: 'x' })))).toBe('repository-is-bare');
    expect(readdirSync(outside)).toEqual(['bare.git']);
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  });
});

describe('after a kill', () => {
  /** The state that a kill right after the branch moved leaves: made by undoing file and index of a real write. */
  async function killed(repo: TestRepo, files: Record<string, string | null>): Promise<void> {
    const before = repo.git('rev-parse', 'HEAD');
    const paths = Object.keys(files).map((path) => {
      const oid = repo.git('ls-tree', before, '--', path).split(/\s/)[2];
      return { path, before: oid ?? null };
    });
    const { oid } = await commitFiles(await open(repo.root), request(files));
    repo.git('read-tree', before);
    repo.git('checkout-index', '--all', '--force');
    for (const { path, before: old } of paths) if (old === null) rmSync(join(repo.root, path));
    writeFileSync(join(repo.root, '.git/collab/pending-write.json'), JSON.stringify({ commit: oid, paths }));
  }

  test('the next call writes what is missing', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1', gone: 'x' } }] });
    await killed(repo, { a: '2', gone: null, 'new/file': 'n' });
    mkdirSync(join(repo.root, 'new'), { recursive: true });
    writeFileSync(join(repo.root, 'new/.collab-0123456789abcdef.tmp'), 'half');
    expect(repo.git('status', '--porcelain')).not.toBe('');
    const found = await open(repo.root);
    expect(await finishInterruptedWrite(found)).toBe(true);
    expect(repo.git('status', '--porcelain')).toBe('');
    expect([repo.read('a'), repo.read('new/file'), existsSync(join(repo.root, 'gone'))]).toEqual([
      '2',
      'n',
      false,
    ]);
    expect(await finishInterruptedWrite(found)).toBe(false);
    expect(ownLeftovers(repo)).toEqual([]);
  });

  test('the next write does so too, and edits made since survive', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1', b: '1' } }] });
    await killed(repo, { a: '2', b: '2' });
    repo.write('b', 'edited since');
    await commitFiles(await open(repo.root), request({ c: '3' }));
    expect([repo.read('a'), repo.read('b')]).toEqual(['2', 'edited since']);
    expect(repo.git('status', '--porcelain')).toBe(' M b');
  });

  test('a kill before the branch moved leaves nothing recorded', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const found = await open(repo.root);
    mkdirSync(join(repo.root, '.git/collab'));
    const marker = join(repo.root, '.git/collab/pending-write.json');
    writeFileSync(marker, JSON.stringify({ commit: '1'.repeat(40), paths: [{ path: 'a', before: null }] }));
    expect(await finishInterruptedWrite(found)).toBe(true);
    expect([repo.read('a'), existsSync(marker)]).toEqual(['1', false]);
    writeFileSync(marker, '{"half');
    expect(await finishInterruptedWrite(found)).toBe(false);
  });

  test('killed for real at any moment: nothing recorded, or finished by the next call', async () => {
    const program = bundleWriter();
    for (let delay = 30; delay <= 150; delay += 15) {
      const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
      await new Promise<void>((resolve) => {
        const child = spawn(process.execPath, [program, repo.root, 'one'], {
          env: testEnvironment(),
          stdio: 'ignore',
        });
        setTimeout(() => child.kill('SIGKILL'), delay);
        child.once('close', () => resolve());
      });
      // A while later: what the killed writer was about to write is nobody's any more.
      const folder = join(repo.root, '.git/collab');
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names) utimesSync(join(folder, name), 0, 0);
      const found = await open(repo.root);
      await finishInterruptedWrite(found);
      await commitFiles(found, request({ 'entries/two.yaml': '2' }));
      expect(repo.git('status', '--porcelain'), `after ${delay} ms`).toBe('');
      expect(repo.git('fsck', '--strict', '--no-dangling')).toBe('');
      expect(ownLeftovers(repo)).toEqual([]);
      repo.remove();
    }
  }, 60_000);
});

describe('locks', () => {
  test('what a killed writer left half-named goes, what a living one is about to name stays', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const folder = join(repo.root, '.git/collab');
    mkdirSync(folder, { recursive: true });
    const [left, fresh] = ['.collab-0123456789abcdef.tmp', '.collab-fedcba9876543210.tmp'] as const;
    for (const name of [left, fresh]) writeFileSync(join(folder, name), '');
    utimesSync(join(folder, left), 0, 0);
    await commitFiles(await open(repo.root), request({ 'entries/two.yaml': '2' }));
    expect(ownLeftovers(repo)).toEqual([fresh]);
  });

  test('a lock of a dead process is taken over, one of a living or unknown owner is waited for and named', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const found = await open(repo.root);
    const lock = join(repo.root, '.git/collab/write.lock');
    const own = await withWriteLock(found, async () => readFileSync(lock, 'utf8'));
    const dead = { ...(JSON.parse(own) as object), pid: 2 ** 22 - 1 };
    const reused = { ...(JSON.parse(own) as object), start: 'other 1' };
    for (const owner of [dead, reused]) {
      writeFileSync(lock, JSON.stringify(owner));
      expect(await withWriteLock(found, async () => 'ran', 50)).toBe('ran');
      expect(existsSync(lock)).toBe(false);
    }
    for (const content of [own, '{}', '', JSON.stringify({ ...dead, host: 'elsewhere' })]) {
      writeFileSync(lock, content);
      expect(await codeOf(withWriteLock(found, async () => 'ran', 50))).toBe('write-locked');
      expect(readFileSync(lock, 'utf8')).toBe(content);
    }
  });

  test("somebody else's index lock: recorded all the same, told, finished by the next call", async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const found = await open(repo.root);
    writeFileSync(join(repo.root, '.git/index.lock'), '');
    const written = await commitFiles(found, request({ b: '2' }));
    expect(written.unfinished?.code).toBe('write-locked');
    expect(repo.git('rev-parse', 'HEAD')).toBe(written.oid);
    rmSync(join(repo.root, '.git/index.lock'));
    expect(await finishInterruptedWrite(found)).toBe(true);
    expect(repo.git('status', '--porcelain')).toBe('');
  }, 60_000);
});

function bundleWriter(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'collab-writer-')), 'writer.cjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'writer-process.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

test('40 processes at once: 40 files, 40 commits, a clean work tree, nothing lost by a plain commit', async () => {
  const program = bundleWriter();
  const repo = gitRepo({ commits: [{ files: { a: '1' } }], files: { staged: 'not yet' } });
  repo.git('add', 'staged');
  const names = Array.from({ length: 40 }, (_, index) => `writer-${index}`);
  const oids = await Promise.all(
    names.map(
      (name) =>
        new Promise<string>((resolve, reject) => {
          const child = spawn(process.execPath, [program, repo.root, name], { env: testEnvironment() });
          let printed = '';
          child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
          child.stderr.on('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
          child.once('close', () => resolve(printed));
        }),
    ),
  );
  expect(new Set(oids).size).toBe(40);
  expect(repo.git('rev-list', '--count', 'HEAD')).toBe('41');
  const expected = ['a', ...names.map((name) => `entries/${name}.yaml`)].sort();
  expect(filesOf(repo).sort()).toEqual(expected);
  expect(repo.git('status', '--porcelain')).toBe('A  staged');
  expect(repo.git('log', '--format=', '--name-only', 'HEAD~40..').split('\n').filter(Boolean)).toHaveLength(
    40,
  );
  repo.git('commit', '--quiet', '-m', 'plain');
  expect(filesOf(repo).sort()).toEqual([...expected, 'staged'].sort());
  expect(repo.git('fsck', '--strict')).toBe('');
  expect(ownLeftovers(repo)).toEqual([]);
}, 60_000);

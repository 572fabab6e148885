/** Nothing that we export may run a program that a repository names. */
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readBlobs } from '../../../src/platform/git/blobs.js';
import { commitFiles, finishInterruptedWrite } from '../../../src/platform/git/commit-writer.js';
import { readLog } from '../../../src/platform/git/log.js';
import { findRepository, readHead, type Repository } from '../../../src/platform/git/repository.js';
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
import { hostileRepository, type Hostile } from '../../support/hostile-repository.js';

beforeAll(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

const hostile = (): Hostile =>
  hostileRepository([
    { files: { 'a.yaml': 'a: 1\n' } },
    { files: { 'a.yaml': 'a: 2\n', 'b/c.yaml': 'c: 1\n' }, message: 'Second\n\nEntry: 01J\n' },
  ]);

async function open(repo: TestRepo): Promise<Repository> {
  const found = await findRepository(repo.root);
  if (found === null) throw new Error('no repository');
  return found;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('a hostile repository', () => {
  test('its traps work: git commands that people type spring them', () => {
    const { repo, sprung } = hostile();
    const types = (...args: string[]): void => {
      try {
        repo.git(...args);
      } catch {
        // The traps make git fail; that they ran is what counts.
      }
    };
    types('status');
    // A filter that fails stops git before it comes to the other traps.
    repo.git('config', '--unset', 'filter.trap.process');
    types('status');
    types('log', '-1', '-p');
    types('log', '-1', '-p', '--ext-diff');
    repo.write('a.yaml', 'touched\n');
    types('add', 'a.yaml');
    types('update-ref', 'refs/heads/x', 'HEAD');
    types('fetch', 'origin');
    expect(sprung()).toEqual(
      expect.arrayContaining([
        'core.fsmonitor',
        'diff.trap.command',
        'diff.trap.textconv',
        'filter.trap.clean',
        'filter.trap.process',
        'gpg.program',
        'hook-post-index-change',
        'hook-reference-transaction',
        'remote.origin.uploadpack',
      ]),
    );
  });

  test('no reading function springs any', async () => {
    const { repo, sprung } = hostile();
    repo.write('a.yaml', 'a: 3\n');
    repo.write('new.yaml', 'n\n');
    const found = await open(repo);
    const head = (await readHead(found)).oid ?? '';
    const tree = await listTree(found, head, { sizes: true });
    expect(
      (
        await collect(
          readBlobs(
            found,
            tree.map((file) => file.oid),
          ),
        )
      ).length,
    ).toBe(tree.length);
    expect(await collect(readLog(found, head))).toHaveLength(2);
    expect(await resolveRevision(found, 'HEAD~1')).toBe(repo.commits[0]);
    expect(await lastCommitAsOf(found, head, Date.UTC(2030, 0))).toBe(head);
    expect(await isAncestor(found, repo.commits[0] ?? '', head)).toBe(true);
    const uncommitted = (await listUncommitted(found)).filter(({ path }) => !path.startsWith('repo-hooks/'));
    expect(uncommitted).toEqual([
      { path: 'a.yaml', state: 'modified' },
      { path: 'new.yaml', state: 'added' },
    ]);
    expect(await readConfig(found, 'diff.external')).toContain('diff.external');
    await setConfig(found, 'collab.contact', 'anna');
    expect((await listRemotes(found)).map(({ name }) => name)).toEqual(['origin', 'evil']);
    expect((await readSettingsForWriting(found)).trusted.size).toBe(0);
    expect(await finishInterruptedWrite(found)).toBe(false);
    expect(sprung()).toEqual([]);
  });

  test('an object that a partial clone lacks is not fetched', async () => {
    const { repo, sprung } = hostile();
    const oid = execFileSync('git', ['rev-parse', 'HEAD:b/c.yaml'], {
      cwd: repo.root,
      env: testEnvironment(),
    })
      .toString()
      .trim();
    rmSync(join(repo.root, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const found = await open(repo);
    await expect(collect(readBlobs(found, [oid]))).rejects.toThrow('history-incomplete');
    await expect(listTree(found, found.head.oid ?? '', { sizes: true })).rejects.toThrow(
      'history-incomplete',
    );
    await listUncommitted(found);
    expect(sprung()).toEqual([]);
  });

  test('replaced objects are read as they were recorded', async () => {
    const repo = gitRepo({ commits: [{ files: { a: 'true\n' } }, { files: { a: 'false\n' } }] });
    const [original = '', forged = ''] = repo.git('rev-parse', 'HEAD~1:a', 'HEAD:a').split('\n');
    repo.git('replace', original, forged);
    repo.git('replace', '--force', repo.commits[1] ?? '', repo.commits[0] ?? '');
    const found = await open(repo);
    const [blob] = await collect(readBlobs(found, [original]));
    expect(blob?.content?.toString()).toBe('true\n');
    expect(await collect(readLog(found, repo.commits[1] ?? ''))).toHaveLength(2);
  });

  test.each(['filter.trap.process', 'filter.trap.none'])(
    'the writer springs none, nor does finishing a killed write (without %s)',
    async (absent) => {
      const { repo, sprung } = hostile();
      repo.git('config', absent, 'x');
      repo.git('config', '--unset', absent);
      const found = await open(repo);
      const { oid, unfinished } = await commitFiles(found, {
        changes: [{ path: 'b/new.yaml', content: 'n: 1\n' }],
        message: 'Record\n\nEntry: 01K\n',
        author: { name: 'anna', email: 'anna@contacts.invalid' },
      });
      expect(unfinished).toBeNull();
      rmSync(join(repo.root, 'b/new.yaml'));
      const pending = { commit: oid, paths: [{ path: 'b/new.yaml', before: null }] };
      writeFileSync(join(repo.root, '.git/collab/pending-write.json'), JSON.stringify(pending));
      expect(await finishInterruptedWrite(found)).toBe(true);
      expect(existsSync(join(repo.root, 'b/new.yaml'))).toBe(true);
      expect(sprung()).toEqual([]);
      expect(
        execFileSync('git', ['cat-file', 'commit', oid], {
          cwd: repo.root,
          env: testEnvironment(),
        }).toString(),
      ).not.toContain('gpgsig');
    },
  );
});

describe("the person's own configuration", () => {
  const commit = async (repo: TestRepo, config: string): Promise<string> => {
    const file = join(mkdtempSync(join(tmpdir(), 'collab-own-')), 'config');
    writeFileSync(file, config);
    vi.stubEnv('GIT_CONFIG_GLOBAL', file);
    try {
      const { oid } = await commitFiles(await open(repo), {
        changes: [{ path: 'x.yaml', content: 'x\n' }],
        message: 'Record\n',
        author: { name: 'anna', email: 'anna@contacts.invalid' },
      });
      return repo.git('cat-file', 'commit', oid);
    } finally {
      vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    }
  };

  function ownProgram(body: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'collab-program-'));
    writeFileSync(join(folder, 'commit-msg'), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    return folder;
  }

  test('signs with its program, not with the one of the repository', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    repo.git('config', 'gpg.program', '/bin/false');
    repo.git('config', 'user.signingKey', 'of-the-repository');
    const fake = join(
      ownProgram('cat >/dev/null; echo "[GNUPG:] SIG_CREATED " >&2; echo "SIGNED $*"'),
      'commit-msg',
    );
    const signed = await commit(
      repo,
      `[commit]\n\tgpgSign = yes\n[gpg]\n\tprogram = ${fake}\n[user]\n\temail = me@example.org\n`,
    );
    expect(signed).toMatch(/\ngpgsig SIGNED .*me@example\.org/);
  });

  test('a signature that fails is a failure and records nothing', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    await expect(commit(repo, '[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = /bin/false\n')).rejects.toThrow(
      'signing-failed',
    );
    expect(repo.git('rev-parse', 'HEAD')).toBe(repo.commits[0]);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  test('its commit-msg hook changes or refuses messages; a relative hooks folder is not its own', async () => {
    const repo = gitRepo({ commits: [{ files: { a: '1' } }] });
    const adds = ownProgram('echo "Change-Id: 1" >> "$1"');
    expect(await commit(repo, `[core]\n\thooksPath = ${adds}\n`)).toContain('Record\nChange-Id: 1');
    const other = gitRepo({ commits: [{ files: { a: '1', 'hooks/commit-msg': '#!/bin/sh\nexit 1\n' } }] });
    chmodSync(join(other.root, 'hooks/commit-msg'), 0o755);
    expect(await commit(other, '[core]\n\thooksPath = hooks\n')).toContain('Record');
    const third = gitRepo({ commits: [{ files: { a: '1' } }] });
    const refuses = ownProgram('echo "no ticket number" >&2; exit 1');
    await expect(commit(third, `[core]\n\thooksPath = ${refuses}\n`)).rejects.toThrow('no ticket number');
  });
});

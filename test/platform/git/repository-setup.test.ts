import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commitFiles } from '../../../src/platform/git/commit-writer.js';
import { initRepository } from '../../../src/platform/git/repository-setup.js';

test('starts a repository on main, whatever editors and pagers the environment names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-init-'));
  writeFileSync(join(folder, 'config'), '[init]\n\tdefaultBranch = other\n');
  for (const [name, value] of Object.entries({ EDITOR: 'vi', PAGER: 'less', GIT_DIR: '/nowhere', GIT_SSH_COMMAND: 'x', GIT_CONFIG_GLOBAL: join(folder, 'config') })) vi.stubEnv(name, value); // prettier-ignore
  const repository = await initRepository(folder, { objectFormat: 'sha256' });
  expect(repository).toMatchObject({
    objectFormat: 'sha256',
    bare: false,
    head: { oid: null, branch: 'main' },
  });
  const author = { name: 'anna', email: 'anna@contacts.invalid' };
  const first = await commitFiles(repository, {
    changes: [{ path: 'a', content: 'x' }],
    message: 'Begin\n',
    author,
  });
  expect(first.changed).toBe(true);
  vi.unstubAllEnvs();
});

test('without git: says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-init-'));
  vi.stubEnv('PATH', '/nonexistent');
  await expect(initRepository(folder)).rejects.toThrow('git-missing');
  vi.unstubAllEnvs();
});

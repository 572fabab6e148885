/** What `collab init` does with what is there already. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepo } from '../support/git-repo.js';
import { filesOf, folder, git, given, init, load } from './init-runner.js';

describe('what is there already', () => {
  test('--dry-run writes nothing', async () => {
    const result = await init(['dike', ...given, '--dry-run', '--json']);
    const answer = JSON.parse(result.stdout) as { files: string[]; commit: null };
    expect(answer.commit).toBeNull();
    expect(answer.files).toContain('agreements/a-safe-dike/agreement.yaml');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('existing files survive; what is personal is ignored all the same', async () => {
    writeFileSync(join(folder, 'README.md'), 'ours\n');
    writeFileSync(join(folder, '.gitignore'), '*.log');
    const { stdout } = await init(given);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('ours\n');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*.log\n/contacts.yaml\n');
    expect(stdout).toContain('left as it was: README.md');
    expect(git(folder, 'status', '--porcelain')).toBe('?? README.md');
  });

  test('--force replaces them', async () => {
    writeFileSync(join(folder, 'README.md'), 'ours\n');
    expect(await init([...given, '--force'])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^# A safe dike/);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('uses the repository it is in, below its root, and leaves what is staged', async () => {
    const repo = gitRepo({ commits: [{ files: { 'code.txt': 'x\n' } }] });
    try {
      repo.write('staged.txt', 'y\n');
      repo.git('add', 'staged.txt');
      const result = await init(['contracts/dike', ...given], { cwd: repo.root });
      expect(result).toMatchObject({ exitCode: 0 });
      expect(existsSync(join(repo.root, 'contracts/dike/.git'))).toBe(false);
      expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2');
      expect(repo.git('status', '--porcelain')).toBe('A  staged.txt');
      expect(repo.git('ls-files', 'contracts/dike/collab.yaml')).toBe('contracts/dike/collab.yaml');
      expect((await load(join(repo.root, 'contracts/dike'))).findings).toEqual([]);
    } finally {
      repo.remove();
    }
  });

  test('adds a collaboration to a workspace, and keeps everything else', async () => {
    await init(given);
    const before = filesOf(folder);
    const second = given.filter((option) => !/^--(title|me)/.test(option));
    expect(await init([...second, '--title=A second dike'])).toMatchObject({ exitCode: 0 });
    expect(
      await init([...second, '--title=A safe dike', '--id=a-safe-dike-2', '--me=Alderman'], {
        cwd: join(folder, 'agreements'),
      }),
    ).toMatchObject({ exitCode: 0 });
    const after = filesOf(folder);
    for (const [path, content] of before)
      if (path !== 'collab.yaml') expect(after.get(path), path).toBe(content);
    const { folder: read, findings } = await load(folder);
    expect(findings).toEqual([]);
    expect([...read.agreements.keys()]).toEqual(['a-safe-dike', 'a-safe-dike-2', 'a-second-dike']);
    expect(Object.keys(read.settings.people ?? {})).toEqual(['process-manager', 'alderman']);
    expect(after.get('collab.yaml')).toContain('# Who takes part, by function and party');
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('3');
    expect(git(folder, 'log', '--format=%an')).toBe('alderman\nprocess-manager\nprocess-manager');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('an id that is taken, and a folder inside a workspace, are refused', async () => {
    await init(given);
    expect(await init([...given, '--id=a-safe-dike'])).toMatchObject({
      exitCode: 2,
      code: 'agreement-exists',
    });
    expect(await init(given)).toMatchObject({ exitCode: 2, code: 'agreement-exists' });
    expect(await init(['inner', ...given])).toMatchObject({
      exitCode: 2,
      code: 'workspace-inside-workspace',
    });
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(existsSync(join(folder, 'inner'))).toBe(false);
  });

  test('the id of a second one with the same title stands in the command that repeats it', async () => {
    await init(given);
    const { stdout } = await init([...given, '--id=a-safe-dike-2']);
    expect(stdout).toContain('--id a-safe-dike-2');
    expect(existsSync(join(folder, 'agreements/a-safe-dike-2/agreement.yaml'))).toBe(true);
  });

  test('whoever starts for parties that are not theirs is not made their facilitator', async () => {
    await init(given);
    const others = given.filter((option) => !/^--(party|title|me)/.test(option));
    const parties = ['--party=Municipality of Westerdam', '--party=Province of Utrecht'];
    expect(await init([...others, ...parties, '--title=Bridge'])).toMatchObject({ exitCode: 0 });
    const own = ['--party=Province of Utrecht', '--party=Municipality of Oosterwold'];
    expect(await init([...others, ...own, '--title=Ferry'])).toMatchObject({ exitCode: 0 });
    const { folder: read, findings } = await load(folder);
    expect(findings).toEqual([]);
    const bridge = read.agreements.get('bridge')?.terms.facilitator;
    expect(bridge).not.toHaveProperty('contact');
    expect(bridge).not.toHaveProperty('party');
    expect(bridge?.open?.question).toMatch(/^Which party provides the facilitator/);
    const ferry = read.agreements.get('ferry')?.terms.facilitator;
    expect(ferry).toMatchObject({ party: 'municipality-of-oosterwold', contact: 'process-manager' });
  });

  test('settings with changes that are not recorded are not recorded with it', async () => {
    await init(given);
    const settings = `${readFileSync(join(folder, 'collab.yaml'), 'utf8')}# mine\n`;
    writeFileSync(join(folder, 'collab.yaml'), settings);
    const result = await init([...given, '--title=Second', '--me=Alderman']);
    expect(result).toMatchObject({ exitCode: 2, code: 'uncommitted-changes' });
    expect(readFileSync(join(folder, 'collab.yaml'), 'utf8')).toBe(settings);
    expect(existsSync(join(folder, 'agreements/second'))).toBe(false);
  });

  test('authors: git records under the name that git knows', async () => {
    await init(given);
    writeFileSync(
      join(folder, 'collab.yaml'),
      `${readFileSync(join(folder, 'collab.yaml'), 'utf8')}authors: git\n`,
    );
    git(folder, 'config', 'user.name', 'Anna');
    git(folder, 'config', 'user.email', 'anna@example.org');
    git(folder, 'commit', '-qam', 'Authors');
    await init([...given.filter((option) => !option.startsWith('--me')), '--title=Second']);
    expect(git(folder, 'log', '-1', '--format=%an <%ae>')).toBe('Anna <anna@example.org>');
  });

  test('--no-git and --no-commit', async () => {
    expect(await init(['one', ...given, '--no-git'])).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, 'one/.git'))).toBe(false);
    expect(await init(['two', ...given, '--no-commit', '--json'])).toMatchObject({ exitCode: 0 });
    expect(git(join(folder, 'two'), 'for-each-ref')).toBe('');
    expect((await load(join(folder, 'one'))).findings).toEqual([]);
    expect([...filesOf(join(folder, 'one'))]).toEqual([...filesOf(join(folder, 'two'))]);
  });

  test('when it cannot be written, nothing of it is left', async () => {
    writeFileSync(join(folder, 'agreements'), 'a file where the folder should be\n');
    expect(await init(given)).toMatchObject({ exitCode: 2, code: 'file-unwritable' });
    expect(readdirSync(folder)).toEqual(['agreements']);
  });

  test('a program that refuses the record leaves nothing', async () => {
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    writeFileSync(join(hooks, 'commit-msg'), '#!/bin/sh\necho no >&2\nexit 1\n', { mode: 0o755 });
    const settings = join(folder, 'gitconfig');
    writeFileSync(settings, `[core]\n\thooksPath = ${hooks}\n`);
    process.env['GIT_CONFIG_GLOBAL'] = settings;
    expect(await init(['ws', ...given])).toMatchObject({ exitCode: 2, code: 'message-refused' });
    expect(existsSync(join(folder, 'ws'))).toBe(false);
  });
});

/** Where the program may find itself: without a terminal, git, home or history, in every kind of copy of a repository. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dikeFiles, dikeRepository } from '../support/dike-repository.js';
import { gitRepo, testEnvironment, type TestRepo } from '../support/git-repo.js';
import {
  jsonOf,
  program,
  runCollab,
  surroundings,
  type Ran,
  type RunOptions,
} from '../support/run-collab.js';
import { dikeFile } from '../workspace/temporary-workspace.js';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'collab-surroundings-')));
const made: TestRepo[] = [];
afterAll(() => {
  for (const repo of made) repo.remove();
  rmSync(scratch, { recursive: true, force: true });
});

function dikeRepo(...args: Parameters<typeof dikeRepository>): TestRepo {
  const repo = dikeRepository(...args);
  made.push(repo);
  return repo;
}

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: scratch,
    env: testEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

const reading = [['check'], ['status'], ['report']] as const;
const recording = ['progress', 'note', '--note', 'The dike was seen.', '--as', 'anna', '--json'] as const;

async function readsWell(options: RunOptions): Promise<void> {
  const all = await Promise.all(reading.map((words) => runCollab(words, options)));
  for (const ran of all) expect(ran).toMatchObject({ status: 0, signal: null, stderr: '' });
  expect(all[1]?.stdout).toContain('Safe dike');
  expect(all[2]?.stdout).toContain('The dike is safe');
}

/** Records a note and expects one commit with one file, on top of what was there, and a clean work tree. */
async function recordsWell(options: RunOptions): Promise<void> {
  const before = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: options.cwd,
    env: testEnvironment(),
    encoding: 'utf8',
  }).stdout.trim();
  const ran = await runCollab(recording, options);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  const { entries } = jsonOf(ran) as unknown as { entries: readonly { file: string; commit: string }[] };
  const changed = execFileSync('git', ['diff', '--name-only', '-z', before, 'HEAD'], {
    cwd: options.cwd,
    env: testEnvironment(),
    encoding: 'utf8',
  });
  expect(changed.endsWith(`${entries[0]?.file}\0`)).toBe(true);
  expect(changed.split('\0')).toHaveLength(2);
  expect(
    execFileSync('git', ['status', '--porcelain'], {
      cwd: options.cwd,
      env: testEnvironment(),
      encoding: 'utf8',
    }),
  ).toBe('');
}

function refuses(ran: Ran, ...named: string[]): void {
  expect(ran).toMatchObject({ status: 2, signal: null, stdout: '' });
  for (const words of named) expect(ran.stderr).toContain(words);
  expect(ran.stderr).not.toMatch(/\bat .*:\d+|Error:/);
}

describe.concurrent('a bare environment', () => {
  const repo = dikeRepo();

  test('no variables at all but where programs are', async () => {
    const none = Object.fromEntries(Object.keys(surroundings).map((name) => [name, undefined]));
    await readsWell({ cwd: repo.root, env: { ...none, PATH: surroundings['PATH'] } });
  });

  test('a home that is not there, nobody known to git', async () => {
    const env = { HOME: join(scratch, 'no-home'), XDG_CONFIG_HOME: undefined, GIT_CONFIG_GLOBAL: undefined };
    await readsWell({ cwd: repo.root, env });
    await recordsWell({ cwd: repo.root, env });
  });

  test('a cache folder that is a file', async () => {
    writeFileSync(join(scratch, 'cache'), '');
    await readsWell({ cwd: repo.root, env: { XDG_CACHE_HOME: join(scratch, 'cache') } });
  });

  test('no git: said with the remedy; what needs none still works', async () => {
    const env = { PATH: scratch };
    // The files are checked as they stand: that needs no history.
    expect(await runCollab(['check'], { cwd: repo.root, env })).toMatchObject({ status: 0, stderr: '' });
    const ofHistory = reading.filter(([command]) => command !== 'check');
    for (const words of [...ofHistory, ['check', '--as-of', 'HEAD'], ['save'], recording.slice(0, -1)]) {
      refuses(await runCollab(words, { cwd: repo.root, env }), 'git', 'https://git-scm.com');
    }
    for (const words of [
      ['help'],
      ['--version'],
      ['explain', '--list'],
      ['check', '--help'],
      ['init', '--list-templates'],
    ])
      expect(await runCollab(words, { cwd: scratch, env })).toMatchObject({ status: 0, stderr: '' });
  });

  test('without a terminal questions name the option instead', async () => {
    for (const words of [
      ['progress'],
      ['progress', 'note', '--as', 'anna'],
      ['progress', 'note', '--note', 'x'],
    ])
      refuses(await runCollab(words, { cwd: repo.root }), '--');
    refuses(await runCollab(['init'], { cwd: mkdtempSync(join(scratch, 'init-')) }), '--title');
  });

  test('every stream closed: it ends', () => {
    const script = `"${process.execPath}" "${program}" report <&- >&- 2>&-`;
    expect(
      spawnSync('sh', ['-c', script], { cwd: repo.root, env: surroundings, timeout: 20_000 }).status,
    ).toBe(0);
  });

  test('a reader that goes away is no fault', () => {
    const script = `("${process.execPath}" "${program}" report --format html; echo "left with $?" >&2) | head -c 1`;
    const { stderr } = spawnSync('sh', ['-c', script], {
      cwd: repo.root,
      env: surroundings,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(stderr).toBe('left with 0\n');
  });

  test('a full device is said', async () => {
    const script = `"${process.execPath}" "${program}" report > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', script], {
      cwd: repo.root,
      env: surroundings,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 2 });
    expect(stderr).toContain('stdout');
  });

  test.each([
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '', TERM: 'xterm-256color' }, false],
  ])('colours with %o: %s', async (env, colours) => {
    const { stdout } = await runCollab(['report'], { cwd: repo.root, env });
    expect(stdout.includes('\u001b[')).toBe(colours);
  });

  test('--no-color wins', async () => {
    const { stdout } = await runCollab(['report', '--no-color'], {
      cwd: repo.root,
      env: { FORCE_COLOR: '1' },
    });
    expect(stdout).not.toContain('\u001b');
  });

  test.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LC_ALL: 'nl_BE', LANG: 'en_GB' }, 'nl'],
    [{ LANG: 'da_DK.UTF-8' }, 'en'],
    [{ LANG: undefined }, 'en'],
  ])('outside a workspace %o speaks %s', async (env, language) => {
    const { stderr } = await runCollab(['check'], { cwd: scratch, env });
    expect(stderr).toMatch(language === 'nl' ? /^In ".*" staan geen/ : /^There are no/);
  });
});

describe('where there is no history', () => {
  const plain = join(scratch, 'plain');
  for (const [path, text] of Object.entries(dikeFiles())) {
    mkdirSync(join(plain, path, '..'), { recursive: true });
    writeFileSync(join(plain, path), text);
  }

  test('no workspace', async () => {
    for (const words of [...reading, ['save'], recording.slice(0, -1)])
      refuses(await runCollab(words, { cwd: scratch }), scratch, 'collab init');
  });

  test('no repository: files are checked, the rest says how to begin', async () => {
    expect(await runCollab(['check'], { cwd: plain })).toMatchObject({ status: 0, stderr: '' });
    for (const words of [
      ['check', '--as-of', '2026-01-01'],
      ['status'],
      ['report'],
      ['save'],
      recording.slice(0, -1),
    ])
      refuses(await runCollab(words, { cwd: plain }), plain, 'collab save --yes');
  });

  test('nothing recorded yet: saving is the remedy, and works', async () => {
    const unborn = join(scratch, 'unborn');
    cpSync(plain, unborn, { recursive: true });
    git('init', '--quiet', '--initial-branch=main', unborn);
    expect(await runCollab(['check'], { cwd: unborn })).toMatchObject({ status: 0, stderr: '' });
    for (const words of [['status'], ['report'], ['check', '--as-of', 'HEAD']])
      refuses(await runCollab(words, { cwd: unborn }), unborn, 'collab save');
    const saved = await runCollab(['save', '--as', 'anna', '--message', 'We begin', '--json'], {
      cwd: unborn,
    });
    expect(saved).toMatchObject({ status: 0, stderr: '' });
    await readsWell({ cwd: unborn });
    await recordsWell({ cwd: unborn });
  });
});

describe.concurrent('kinds of copies', () => {
  const origin = dikeRepo();
  // A second commit, so that a copy can lack the first.
  origin.git('commit', '--quiet', '--allow-empty', '-m', 'Later');
  const clone = (name: string, ...options: string[]): string => {
    git('clone', '--quiet', ...options, `file://${origin.root}`, join(scratch, name));
    return join(scratch, name);
  };

  test('shallow: the files are checked; what needs history says how to fetch it', async () => {
    const cwd = clone('shallow', '--depth=1');
    expect(await runCollab(['check'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    for (const words of [['status'], ['report'], ['check', '--as-of', '2026-06-01']])
      refuses(await runCollab(words, { cwd }), cwd, 'git fetch --unshallow');
  });

  test('bare: reading works, recording is refused', async () => {
    const cwd = clone('bare.git', '--bare');
    await readsWell({ cwd });
    for (const words of [['save'], recording.slice(0, -1)])
      refuses(await runCollab(words, { cwd }), cwd, 'git clone');
  });

  test('without its files below a filter: read whole or said', async () => {
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const cwd = clone('partial', '--filter=blob:none', '--no-checkout');
    refuses(await runCollab(['report'], { cwd }), cwd);
  });

  test('linked work tree', async () => {
    const main = clone('main-tree');
    const cwd = join(scratch, 'linked');
    git('-C', main, 'worktree', 'add', '--quiet', '-b', 'other', cwd);
    await readsWell({ cwd });
    await recordsWell({ cwd });
  });

  test('no branch checked out', async () => {
    const cwd = clone('detached');
    git('-C', cwd, 'checkout', '--quiet', '--detach');
    await readsWell({ cwd });
    await recordsWell({ cwd });
  });

  test('SHA-256', async () => {
    const { root } = dikeRepo({ objectFormat: 'sha256' });
    await readsWell({ cwd: root });
    await recordsWell({ cwd: root });
  });

  test('line ends rewritten on checkout', async () => {
    const cwd = clone('crlf', '-c', 'core.autocrlf=true');
    await readsWell({ cwd });
    expect((await runCollab(['save'], { cwd })).stdout).toContain('Nothing changed');
    await recordsWell({ cwd });
  });

  test('a submodule', async () => {
    const outer = gitRepo({ commits: [{ files: { 'README.md': 'outer\n' } }] });
    made.push(outer);
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      `file://${origin.root}`,
      'agreements-of-ours',
    );
    await readsWell({ cwd: join(outer.root, 'agreements-of-ours') });
    await recordsWell({ cwd: join(outer.root, 'agreements-of-ours') });
  });
});

describe.concurrent('folders and names', () => {
  test.each([
    ['a folder with spaces', 'our agreements/'],
    ['accents, composed', 'Coöperatie/'.normalize('NFC')],
    ['accents, decomposed', 'Coöperatie/'.normalize('NFD')],
    ['other scripts and signs', '協定 📝 "x" $(y) %20/'],
    ['what git reads as magic', ':(glob)*/'],
  ])('a workspace in %s of a repository', async (_what, folder) => {
    const { root } = dikeRepo({}, folder);
    const cwd = join(root, folder);
    await readsWell({ cwd });
    expect(await runCollab(['status'], { cwd: join(cwd, 'agreements/dike') })).toMatchObject({ status: 0 });
    await recordsWell({ cwd });
    expect(await runCollab(['check', '-C', cwd], { cwd: scratch })).toMatchObject({ status: 0, stderr: '' });
  });

  test('reached through a link', async () => {
    const { root } = dikeRepo();
    symlinkSync(root, join(scratch, 'link'));
    await readsWell({ cwd: join(scratch, 'link') });
    expect(
      await runCollab(['check', join(scratch, 'link', dikeFile)], { cwd: join(scratch, 'link') }),
    ).toMatchObject({ status: 0 });
  });

  test('a newer format', async () => {
    const repo = dikeRepo();
    repo.write(dikeFile, repo.read(dikeFile).replace('collab: 1', 'collab: 2'));
    for (const words of [['check'], ['save', '--as', 'anna', '--message', 'x']])
      refuses(await runCollab(words, { cwd: repo.root }), dikeFile, '2', 'README');
    const error = jsonOf(await runCollab(['check', '--json'], { cwd: repo.root }))['error'];
    expect(error).toMatchObject({ code: 'newer-format-version', file: dikeFile });
    repo.git('commit', '--quiet', '-am', 'Newer');
    for (const words of [['status'], ['report']])
      refuses(await runCollab(words, { cwd: repo.root }), dikeFile);
  });
});

/** Root may write everywhere but where the system itself says no: a mount. */
function mounted(kind: readonly string[], folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  return spawnSync('mount', [...kind, folder], { stdio: 'ignore' }).status === 0;
}

describe('a disk that says no', () => {
  const full = join(scratch, 'full');
  const readOnly = join(scratch, 'read-only');
  const source = dikeRepo();
  const isFull = mounted(['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs'], full);
  const isReadOnly =
    mounted(['--bind', source.root], readOnly) &&
    spawnSync('mount', ['-o', 'remount,ro,bind', readOnly]).status === 0;
  const why = 'mounting is not allowed here';
  afterAll(() => {
    if (isFull) spawnSync('umount', [full]);
    if (isReadOnly) spawnSync('umount', [readOnly]);
  });

  test.skipIf(!isReadOnly)(
    `read-only: reading works, nothing is recorded${isReadOnly ? '' : ` (skipped: ${why})`}`,
    async () => {
      await readsWell({ cwd: readOnly });
      refuses(await runCollab(recording.slice(0, -1), { cwd: readOnly }));
      refuses(await runCollab(['report', '-o', 'report.html'], { cwd: readOnly }), 'report.html');
      expect(source.git('status', '--porcelain')).toBe('');
    },
  );

  test.skipIf(!isFull)(`full: nothing half-written${isFull ? '' : ` (skipped: ${why})`}`, async () => {
    cpSync(source.root, join(full, 'dike'), { recursive: true });
    const cwd = join(full, 'dike');
    const before = {
      head: git('-C', cwd, 'rev-parse', 'HEAD'),
      files: readdirSync(cwd, { recursive: true }).length,
    };
    spawnSync('sh', ['-c', `cat /dev/zero > ${full}/ballast`], { stdio: 'ignore' });
    await readsWell({ cwd });
    refuses(await runCollab(recording.slice(0, -1), { cwd }));
    refuses(await runCollab(['report', '-o', 'report.html'], { cwd }), 'report.html');
    rmSync(join(full, 'ballast'));
    expect(git('-C', cwd, 'rev-parse', 'HEAD')).toBe(before.head);
    expect(git('-C', cwd, 'status', '--porcelain')).toBe('');
    expect(git('-C', cwd, 'fsck', '--strict', '--no-dangling')).toBe('');
    await recordsWell({ cwd });
  });
});

test('two files whose names look the same are told', async () => {
  const repo = dikeRepo();
  repo.write('agreements/dike/documents/Coöperatie.txt'.normalize('NFC'), 'x');
  repo.write('agreements/dike/documents/Coöperatie.txt'.normalize('NFD'), 'y');
  const { findings } = jsonOf(await runCollab(['check', '--json'], { cwd: repo.root })) as unknown as {
    findings: readonly { file: string }[];
  };
  expect(findings.map(({ file }) => file).join('\n')).toContain('documents/');
});

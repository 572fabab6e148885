/** The same history gives the same report, byte for byte, wherever, whenever and in whatever copy it is made. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRepository } from '../support/example-repository.js';
import { testEnvironment } from '../support/git-repo.js';
import { runCollab } from '../support/run-collab.js';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'collab-same-')));
const formats = ['json', 'html', 'markdown', 'terminal'] as const;
type Outputs = Readonly<Record<(typeof formats)[number], string>>;

let example: string;
let expected: Outputs;
beforeAll(async () => {
  example = await exampleRepository('elder-valley');
  expected = await outputs(example);
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** All formats in one run. */
async function outputs(cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outputs> {
  const folder = mkdtempSync(join(scratch, 'report-'));
  const words = formats.flatMap((format) => ['--format', `${format}=${join(folder, format)}`]);
  const ran = await runCollab(['report', '--quiet', '--lang', 'nl', ...words], { cwd, env });
  expect(ran).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const made = formats.map((format) => [format, readFileSync(join(folder, format), 'utf8')] as const);
  return Object.fromEntries(made) as unknown as Outputs;
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: scratch, env: testEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
}

test('the report says much', () => {
  for (const format of formats) expect(expected[format].length).toBeGreaterThan(5_000);
});

describe('the surroundings do not show', () => {
  test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu', 'America/St_Johns', 'Nowhere/Nothing'])(
    'time zone %s',
    async (TZ) => expect(await outputs(example, { TZ })).toEqual(expected),
  );

  test.each(['nl_NL.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'C'])('locale %s', async (locale) => {
    expect(await outputs(example, { LANG: locale, LC_ALL: locale, LANGUAGE: locale })).toEqual(expected);
  });

  test.each([
    [
      {
        GIT_CONFIG_COUNT: '3',
        GIT_CONFIG_KEY_0: 'core.quotePath',
        GIT_CONFIG_VALUE_0: 'true',
        GIT_CONFIG_KEY_1: 'log.date',
        GIT_CONFIG_VALUE_1: 'relative',
        GIT_CONFIG_KEY_2: 'core.abbrev',
        GIT_CONFIG_VALUE_2: '12',
      },
    ],
    [{ COLUMNS: '200', GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere', GIT_INDEX_FILE: '/nowhere' }],
    [{ COLLAB_CACHE: 'off', CI: 'true', NODE_OPTIONS: '--max-old-space-size=256' }],
  ])('variables %o', async (env) => {
    expect(await outputs(example, env)).toEqual(expected);
  });
});

describe('the kind of copy does not show', () => {
  test('a fresh clone', async () => {
    git('clone', '--quiet', '--no-local', example, 'clone');
    expect(await outputs(join(scratch, 'clone'))).toEqual(expected);
  });

  test('a linked work tree', async () => {
    git('clone', '--quiet', example, 'main-tree');
    git('-C', 'main-tree', 'worktree', 'add', '--quiet', '--detach', join(scratch, 'tree'));
    expect(await outputs(join(scratch, 'tree'))).toEqual(expected);
  });

  test('a bare clone, packed', async () => {
    git('clone', '--quiet', '--bare', example, 'bare.git');
    git('-C', 'bare.git', 'repack', '-q', '-a', '-d', '-f');
    git('-C', 'bare.git', 'commit-graph', 'write', '--reachable', '--no-progress');
    expect(await outputs(join(scratch, 'bare.git'))).toEqual(expected);
  });

  test('line ends rewritten on checkout', async () => {
    git('clone', '--quiet', '-c', 'core.autocrlf=true', example, 'crlf');
    expect(await outputs(join(scratch, 'crlf'))).toEqual(expected);
  });

  test('SHA-256: the same but for the names of versions', async () => {
    git('init', '--quiet', '--initial-branch=main', '--object-format=sha256', 'sha256');
    const all = execFileSync('git', ['fast-export', '--all'], {
      cwd: example,
      env: testEnvironment(),
      maxBuffer: 1e8,
    });
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: join(scratch, 'sha256'),
      input: all,
      env: testEnvironment(),
    });
    git('-C', 'sha256', 'reset', '--quiet', '--hard', 'main');
    const withoutNames = (made: Outputs): unknown =>
      Object.values(made).map((text) => text.replace(/\b[0-9a-f]{7,64}\b/g, '').replace(/[ ─-]+/g, ' '));
    expect(withoutNames(await outputs(join(scratch, 'sha256')))).toEqual(withoutNames(expected));
  });
});

test('the same twice', async () => expect(await outputs(example)).toEqual(expected));

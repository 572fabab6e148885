import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFilesInside, readFileInside } from '../../src/platform/files.js';
import { findFolderWith } from '../../src/platform/find-upwards.js';
import type { App } from '../../src/platform/system-app.js';
import { removeVerdicts, withVerdicts } from '../../src/platform/verdicts.js';
import { testApp, type TestAppOptions } from '../support/test-app.js';

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collab-verdicts-'));
  cache = mkdtempSync(join(tmpdir(), 'collab-cache-'));
  mkdirSync(join(folder, 'agreements'));
  writeFileSync(join(folder, 'collab.yaml'), 'one');
  writeFileSync(join(folder, 'agreements', 'dike.yaml'), 'two');
});

afterEach(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
});

/** Later than any change made in a test, by more than the coarsest file system needs. */
const later = (seconds = 10): string => new Date(Date.now() + seconds * 1000).toISOString();

interface Asked extends Partial<TestAppOptions> {
  readonly argv?: readonly string[];
  readonly run?: (app: App) => Promise<number>;
  readonly change?: Partial<App>;
}

/** A small command: finds its folder, lists and reads it, and says what it saw. */
async function look(app: App): Promise<number> {
  const root = findFolderWith(app.cwd, 'collab.yaml') ?? '';
  const files = listFilesInside(root, { under: 'agreements' });
  const texts = files.map((file) => `${file}=${readFileInside(root, file).toString('utf8')}`);
  await app.stdout(`${texts.join(' ')} ${app.today('Europe/Amsterdam')} ${app.env['LANG'] ?? '-'}\n`);
  await app.stderr(`${app.terminal.columns} wide\n`);
  return 1;
}

/** @returns what was said, and whether the command itself ran for it */
async function ask({ argv = ['check'], run = look, change = {}, ...options }: Asked = {}) {
  const { app, said } = testApp({
    cwd: folder,
    now: later(),
    ...options,
    env: { XDG_CACHE_HOME: cache, ...options.env },
  });
  let ran = false;
  const counted = (observed: App): Promise<number> => {
    ran = true;
    return run(observed);
  };
  const exitCode = await withVerdicts({ argv, program: [] }, { ...app, ...change }, counted);
  return { ran, exitCode, ...said };
}

describe('a verdict is said again', () => {
  test('when nothing changed, word for word, without the command', async () => {
    const first = await ask();
    expect(first.ran).toBe(true);
    expect(await ask()).toEqual({ ...first, ran: false });
    expect(first).toMatchObject({ exitCode: 1, stderr: '80 wide\n' });
  });

  test('when a variable changed that was not asked for', async () => {
    await ask();
    expect((await ask({ env: { PAGER: 'less' } })).ran).toBe(false);
  });
});

describe('the command runs again', () => {
  const changes: readonly (readonly [string, () => void, Asked])[] = [
    ['when a file changed', () => writeFileSync(join(folder, 'agreements', 'dike.yaml'), 'TWO'), {}],
    ['when a file came', () => writeFileSync(join(folder, 'agreements', 'new.yaml'), ''), {}],
    ['when a file went', () => rmSync(join(folder, 'agreements', 'dike.yaml')), {}],
    ['when what may be read changed', () => chmodSync(join(folder, 'agreements', 'dike.yaml'), 0o600), {}],
    ['when its folder is another one', () => rmSync(join(folder, 'collab.yaml')), { run: () => Promise.resolve(0) }],
    ['for other words', () => undefined, { argv: ['check', '--json'] }],
    ['the next day', () => undefined, { now: later(86_400) }],
    ['for another language', () => undefined, { env: { LANG: 'nl_NL.UTF-8' } }],
    ['for a wider screen', () => undefined, { change: { terminal: { interactive: false, stdoutIsTerminal: false, columns: 120, colour: { stdout: false, stderr: false } } } }],
    ['for another version', () => undefined, { change: { version: '9.9.9' } }],
  ]; // prettier-ignore
  test.each(changes)('%s', async (_name, change, asked) => {
    await ask();
    expect((await ask()).ran).toBe(false);
    change();
    expect((await ask(asked)).ran).toBe(true);
  });

  test('when a file changed so shortly before that another change could go unseen', async () => {
    await ask({ now: later(0) });
    expect((await ask()).ran).toBe(true);
  });

  test.each([
    ['read what was sent in', (app: App) => app.readStdin()],
    ['asked for the moment', (app: App) => Promise.resolve(app.now())],
    ['looked at all variables', (app: App) => Promise.resolve(Object.keys(app.env))],
    ['wrote bytes', (app: App) => app.stdout(new Uint8Array([1]))],
  ])('after one that %s', async (_name, act) => {
    const run = async (app: App): Promise<number> => {
      await act(app);
      return 0;
    };
    await ask({ run });
    expect((await ask({ run })).ran).toBe(true);
  });

  test('after a failure, which is not kept', async () => {
    const fails = (): Promise<number> => Promise.reject(new Error('no'));
    await expect(ask({ run: fails })).rejects.toThrow('no');
    expect((await ask()).ran).toBe(true);
  });

  test.each([{ CI: 'true' }, { COLLAB_CACHE: 'off' }])('where nothing is to be kept (%o)', async (env) => {
    await ask({ env });
    expect((await ask({ env })).ran).toBe(true);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('when somebody else could have written what was kept, or it is cut off', async () => {
    await ask();
    const [name = ''] = readdirSync(join(cache, 'collab', '0.0.0'));
    const file = join(cache, 'collab', '0.0.0', name);
    chmodSync(file, 0o666);
    expect((await ask()).ran).toBe(true);
    expect((await ask()).ran).toBe(false);
    writeFileSync(file, '{"question":', { mode: 0o600 });
    expect((await ask()).ran).toBe(true);
  });

  test('after everything kept was taken away', async () => {
    await ask();
    removeVerdicts('0.0.0', { XDG_CACHE_HOME: cache });
    expect((await ask()).ran).toBe(true);
  });
});

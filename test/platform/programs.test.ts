/** Streams and the cache of compiled code, as programs of their own see them. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'collab-programs-'));
const platform = join(import.meta.dirname, '../../src/platform');

function program(name: string, source: string): string {
  const outfile = join(folder, `${name}.cjs`);
  const stdin = { contents: source, resolveDir: platform, loader: 'ts' as const };
  buildSync({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
  return outfile;
}

function run(
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  input = '',
): SpawnSyncReturns<string> {
  const { CI: _ci, ...inherited } = process.env;
  return spawnSync(process.execPath, [file, ...args], {
    env: { ...inherited, ...env },
    input,
    encoding: 'utf8',
  });
}

describe('streams', () => {
  const echo = program(
    'echo',
    `import { readAllOfStdin, writeAll } from './streams.ts';
     const limit = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
     void readAllOfStdin(limit).then((bytes) => writeAll('stdout', bytes)).catch((error) => writeAll('stderr', error.message));`,
  );
  const flood = program(
    'flood',
    `import { writeAll } from './streams.ts';
     void (async () => { for (let n = 0; n < 200; n += 1) await writeAll('stdout', 'x'.repeat(65536)); await writeAll('stderr', 'end'); })();`,
  );

  test('what comes in goes out, whole', () => {
    const text = 'é€😀\n'.repeat(50_000);
    expect(run(echo, [], {}, text).stdout === text).toBe(true);
    expect(run(echo, ['10'], {}, 'x'.repeat(11)).stderr).toContain('input-too-large');
    expect(run(echo, ['10'], {}, 'x'.repeat(10)).stdout).toBe('x'.repeat(10));
  });

  test('a reader that goes away is no error; a slow one gets everything', () => {
    const shell = (command: string): SpawnSyncReturns<string> =>
      spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    const gone = shell(`'${process.execPath}' '${flood}' | head -c 10`);
    expect([gone.stdout, gone.stderr, gone.status]).toEqual(['xxxxxxxxxx', 'end', 0]);
    expect(shell(`'${process.execPath}' '${flood}' | (sleep 0.2; wc -c)`).stdout.trim()).toBe(
      String(200 * 65536),
    );
  });

  test('a full disk is told', (context) => {
    if (!existsSync('/dev/full')) return context.skip('skipped: no /dev/full');
    const full = program(
      'full',
      `import { writeAll } from './streams.ts'; void writeAll('stdout', 'x').catch((error) => writeAll('stderr', error.message));`,
    );
    expect(
      spawnSync('sh', ['-c', `'${process.execPath}' '${full}' > /dev/full`], { encoding: 'utf8' }).stderr,
    ).toContain('ENOSPC');
  });
});

describe('the cache of compiled code', () => {
  const loader = program(
    'loader',
    `import { requireCached } from './code-cache.ts';
     console.log(JSON.stringify(requireCached(process.argv[2], '1.2.3')));`,
  );
  const bundle = join(folder, 'sub', 'bundle.cjs');
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub', 'other.cjs'), 'exports.other = 1;');
  const write = (word: string): void =>
    writeFileSync(bundle, `exports.word = '${word}'; exports.rest = [__filename, __dirname, require('./other.cjs').other, module.id === __filename, typeof module.exports, this === exports];`); // prettier-ignore
  write('first');
  const expected = { rest: [bundle, join(folder, 'sub'), 1, true, 'object', true] };

  function cacheIn(name: string): { env: Record<string, string>; kept: () => string[] } {
    const home = join(folder, name);
    const kept = join(home, 'collab', '1.2.3');
    return {
      env: { XDG_CACHE_HOME: home },
      kept: () => (existsSync(kept) ? readdirSync(kept).map((file) => join(kept, file)) : []),
    };
  }

  test('the module is the same with, without and from the cache', () => {
    const { env, kept } = cacheIn('a');
    for (const more of [{}, {}, { COLLAB_CACHE: 'off' }]) {
      expect(JSON.parse(run(loader, [bundle], { ...env, ...more }).stdout)).toEqual({
        word: 'first',
        ...expected,
      });
    }
    expect(kept()).toHaveLength(1);
    if (!process.version.startsWith('v20')) return;
    expect(statSync(kept()[0] ?? '').mode & 0o777).toBe(0o600);
    write('other');
    expect(JSON.parse(run(loader, [bundle], env).stdout)).toMatchObject({ word: 'other' });
    expect(kept()).toHaveLength(2);
    write('first');
  });

  test('nothing is kept in CI unless asked, nor when switched off', () => {
    const { env, kept } = cacheIn('b');
    run(loader, [bundle], { ...env, CI: 'true' });
    run(loader, [bundle], { ...env, COLLAB_CACHE: 'off' });
    expect(kept()).toEqual([]);
    run(loader, [bundle], { ...env, CI: 'true', COLLAB_CACHE: 'on' });
    expect(kept()).toHaveLength(1);
  });

  test('a damaged cache, one that cannot be written: loaded all the same', () => {
    const { env, kept } = cacheIn('c');
    run(loader, [bundle], env);
    for (const file of kept().filter((each) => statSync(each).isFile())) writeFileSync(file, 'damaged');
    expect(JSON.parse(run(loader, [bundle], env).stdout)).toMatchObject({ word: 'first' });
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, '');
    const result = run(loader, [bundle], { XDG_CACHE_HOME: blocked });
    expect([JSON.parse(result.stdout).word, result.stderr, result.status]).toEqual(['first', '', 0]);
  });

  test('an error of the bundle passes through, once', () => {
    const failing = join(folder, 'failing.cjs');
    writeFileSync(failing, "console.log('ran'); throw new Error('its own mistake');");
    const result = run(loader, [failing], cacheIn('d').env);
    expect(result.stdout).toBe('ran\n');
    expect(result.stderr).toContain('its own mistake');
  });
});

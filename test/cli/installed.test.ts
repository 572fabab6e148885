/** The packed program, installed into an empty folder without a network, does its main job on every Node it promises. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testEnvironment } from '../support/git-repo.js';
import { otherNode } from '../support/other-nodes.js';
import { jsonOf, runCollab, type Ran } from '../support/run-collab.js';

const house = join(import.meta.dirname, '../..');
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'collab-installed-')));
const program = join(scratch, 'node_modules/collab/bin/collab.js');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch];
  const file = execFileSync('npm', pack, { cwd: house, encoding: 'utf8' }).trim();
  mkdirSync(join(scratch, 'node_modules'));
  const options = ['--offline', '--silent', '--no-audit', '--no-fund', '--prefix', scratch];
  execFileSync('npm', ['install', ...options, join(scratch, file)], { cwd: scratch });
});

test('nothing else comes along', () => {
  const names = readdirSync(join(scratch, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(names).toEqual(['collab']);
  const manifest = JSON.parse(
    readFileSync(join(scratch, 'node_modules/collab/package.json'), 'utf8'),
  ) as Record<string, unknown>;
  expect(manifest['dependencies']).toBeUndefined();
});

const nodes = [
  [`${process.version}, which runs the tests`, undefined],
  ['22', 22],
  ['24', 24],
] as const;

test.for(nodes)('does the main job on Node %s', { timeout: 240_000 }, async ([, major], context) => {
  const found = major === undefined ? { path: process.execPath } : otherNode(major);
  if ('why' in found) return context.skip(`skipped: ${found.why}`);
  const cwd = mkdtempSync(join(scratch, 'work-'));
  const run = async (...words: string[]): Promise<Ran> => {
    const ran = await runCollab(words, { cwd, program, node: found.path });
    expect({ words, ...ran }).toMatchObject({ status: 0, signal: null, stderr: '' });
    return ran;
  };
  const { version } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')) as { version: string };
  expect((await run('--version')).stdout).toBe(`${version}\n`);
  for (const lang of ['en', 'nl']) {
    await run('init', lang, '--template', 'public-private-partnership', '--lang', lang, '--yes');
    expect(jsonOf(await run('check', '-C', lang, '--json'))).toMatchObject({
      ok: true,
      summary: { errors: 0 },
    });
  }
  const git = { cwd: join(cwd, 'en'), env: testEnvironment(), encoding: 'utf8' } as const;
  const me = execFileSync('git', ['config', 'collab.contact'], git).trim();
  const noted = jsonOf(await run('progress', 'note', '-C', 'en', '--note', 'We met.', '--as', me, '--json'));
  expect(noted['entries']).toHaveLength(1);
  expect(jsonOf(await run('report', '-C', 'en', '--json'))['reports']).toHaveLength(1);
  expect((await run('report', '-C', 'nl', '--format', 'html')).stdout).toMatch(
    /^<!doctype html>[^]*<\/html>\s*$/i,
  );
  expect((await run('explain', 'expectation-answered')).stdout).toContain('An expectation gets an answer');
  // The second start is from compiled code.
  expect((await run('status', '-C', 'en')).stdout).toBe((await run('status', '-C', 'en')).stdout);
  return undefined;
});

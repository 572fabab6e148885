import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const house = join(import.meta.dirname, '../..');

describe('the package, installed into an empty project', () => {
  const project = mkdtempSync(join(tmpdir(), 'collab-package-'));
  const installed = join(project, 'node_modules/collab');

  beforeAll(() => {
    // Not built again: the tests run on what was built before them.
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
    const file = execFileSync('npm', pack, { cwd: house, encoding: 'utf8' }).trim();
    const install = [
      'install',
      '--offline',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--prefix',
      project,
      join(project, file),
    ];
    mkdirSync(join(project, 'node_modules'));
    execFileSync('npm', install, { cwd: project });
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('brings no other package along', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'collab',
    ]);
  });

  test('runs', () => {
    const { version } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')) as { version: string };
    const { stdout, stderr, status } = spawnSync(join(project, 'node_modules/.bin/collab'), ['--version'], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr, status }).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
  });

  test('holds what the program reads, and no sources', () => {
    const shown = readdirSync(installed).filter((name) => name !== 'README.md');
    expect(shown.toSorted()).toEqual(['LICENSE', 'bin', 'dist', 'package.json', 'schemas', 'templates']);
    expect(readdirSync(join(installed, 'dist'))).toContain('THIRD-PARTY-LICENCES.txt');
  });
});

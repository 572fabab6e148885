/** A repository whose every setting, hook, filter and attribute names a program: no command runs any of them. */
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dikeFiles } from '../support/dike-repository.js';
import { hostileRepository, HOOKS, SETTINGS, type Hostile } from '../support/hostile-repository.js';
import { runCollab, type Ran } from '../support/run-collab.js';
import { dikeFile, note, noteFile } from '../workspace/temporary-workspace.js';

const later = noteFile.replaceAll('2026-11-20', '2026-11-21').replace('4V6.yaml', '4V7.yaml');

let hostile: Hostile;
beforeAll(() => {
  hostile = hostileRepository([
    { files: dikeFiles(), message: 'Begin\n' },
    { files: { [later]: note.replace('2026-11-20', '2026-11-21') }, message: 'Record\n\nEntry: 01J\n' },
  ]);
  // Something to compare and to hash on every run.
  hostile.repo.write('agreements/dike/documents/report.txt', 'x\n');
});
afterAll(() => hostile.repo.remove());

const run = (words: readonly string[]): Promise<Ran> =>
  runCollab(words, { cwd: hostile.repo.root, env: { HOME: hostile.repo.root } });

test('there are enough traps', () => {
  expect(HOOKS.length + SETTINGS.length).toBeGreaterThanOrEqual(25);
});

const reading: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--json'],
  ['check', '--as-of', 'HEAD~1'],
  ['check', '--as-of', '2026-06-01'],
  ['check', dikeFile],
  ['status'],
  ['status', '--json'],
  ['status', '--as-of', 'main'],
  ['report'],
  ['report', '--format', 'html'],
  ['report', '--format', 'json', '--since', 'HEAD~1'],
  ['report', '--format', 'markdown', '--as-of', '2026-06-01', '--since', '2026-01-01'],
  ['explain', '--list'],
  ['explain', 'expectation-answered'],
  ['help'],
  ['contacts'],
  ['doctor'],
  ['help', 'report'],
  ['--version'],
  ['save', '--dry-run'],
  ['progress', 'note', '--note', 'x', '--as', 'anna', '--dry-run'],
  ['init', '--list-templates'],
];

test.each(reading.map((words) => [words.join(' '), words] as const))(
  '%s runs none',
  async (_title, words) => {
    const ran = await run(words);
    // Nobody is chosen to record here, which the doctor finds.
    expect(ran).toMatchObject({ status: words[0] === 'doctor' ? 1 : 0 });
    // The caches of this home lie in the folder: `save` says that it leaves them out.
    expect(ran.stderr).toMatch(words[0] === 'save' ? /^Left out/ : /^$/);
    expect(hostile.sprung()).toEqual([]);
  },
);

test.each([['filter.trap.process'], ['filter.trap.none']])(
  'recording runs none either (without %s)',
  async (absent) => {
    hostile.repo.git('config', absent, 'x');
    hostile.repo.git('config', '--unset', absent);
    // Changed within the last moment: git would look through the filter whether it is as staged.
    hostile.repo.write(later, note.replace('2026-11-20', '2026-11-21'));
    for (const words of [
      ['progress', 'note', '--note', 'The dike was seen.', '--as', 'anna'],
      ['save', '--as', 'anna', '--message', 'A report', 'dike'],
      ['progress', 'note', '--note', `Seen again ${absent}`, '--as', 'anna'],
    ]) {
      hostile.repo.write('agreements/dike/documents/report.txt', `${absent} ${words[0]}\n`);
      const ran = await run(words);
      expect({ words, ...ran }).toMatchObject({ status: 0, signal: null });
      expect(hostile.sprung()).toEqual([]);
    }
  },
);

test('adding a collaboration runs none', async () => {
  const ran = await run(['init', '--yes', '--title', 'A second dike', '--as', 'anna']);
  expect(ran).toMatchObject({ status: 0, signal: null });
  expect(hostile.sprung()).toEqual([]);
  expect(hostile.repo.git('log', '-1', '--format=%s', '--no-show-signature')).toMatch(/second dike/);
});

test('no git that stands in a folder of the repository is run', async () => {
  const { root } = hostile.repo;
  for (const name of ['git', 'bin/git']) {
    hostile.repo.write(name, `#!/bin/sh\ntouch '${root}/ran'\n`);
    chmodSync(join(root, name), 0o755);
  }
  const env = { PATH: `:./bin:bin:.:${process.env['PATH']}` };
  expect(await runCollab(['report'], { cwd: root, env })).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

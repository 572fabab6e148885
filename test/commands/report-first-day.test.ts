/** What is recorded on the first day of an agreement stands in its report, on that day and later. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main as progress } from '../../src/commands/progress.js';
import { runReport } from '../support/run-report.js';
import { testApp } from '../support/test-app.js';
import { folder, git, given, init } from './init-runner.js';

interface Report {
  readonly since: string;
  readonly overall: { readonly before: string | null };
  readonly decisions: readonly { readonly title: string; readonly new: boolean }[];
}

async function startAndDecide(starts: string): Promise<void> {
  expect((await init([...given, '--no-input'])).exitCode).toBe(0);
  const file = join(folder, 'agreements/a-safe-dike/agreement.yaml');
  const words = readFileSync(file, 'utf8').replace(/^ {2}starts: .*$/m, `  starts: ${starts}`);
  writeFileSync(file, words);
  const anna = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org'];
  git(folder, ...anna, 'commit', '--allow-empty', '-qam', 'Start');
  const { app } = testApp({ cwd: folder });
  expect(await progress(['decision', '--title', 'We start', '--outcome', 'adopted', '--no-input'], app)).toBe(
    0,
  );
}

async function expectDecided(today: string, since: string): Promise<void> {
  const { stdout } = await runReport(folder, ['--json', '--today', today]);
  expect((JSON.parse(stdout) as { reports: readonly [Report] }).reports[0]).toMatchObject({
    since,
    overall: { before: null },
    decisions: [{ title: 'We start', new: true }],
  });
  const page = (await runReport(folder, ['--format', 'markdown', '--today', today])).stdout;
  expect(page).toContain('**We start**');
  // Nothing to compare with: no column of how goals stood.
  expect(page).toContain('| Goal | Now | Why |');
}

describe('a decision of the first day', () => {
  test('stands in the report of that day, of the next and of a month later', async () => {
    await startAndDecide('2026-11-23');
    for (const today of ['2026-11-23', '2026-11-24', '2026-12-23']) await expectDecided(today, '2026-11-23');
  });
  test('and so does one of before the agreement starts', async () => {
    await startAndDecide('2027-01-18');
    await expectDecided('2026-11-23', '2026-08-23');
    await expectDecided('2026-12-23', '2026-09-23');
    await expectDecided('2027-01-19', '2027-01-18');
  });
});

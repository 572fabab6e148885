import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryCheckout } from './temporary-checkout.js';

const program = join(import.meta.dirname, '../../.ci/sum.mjs');

function sum(
  testsStatus: string,
  files: Readonly<Record<string, unknown>>,
): readonly [lastLine: string, status: number | null] {
  const root = temporaryCheckout(files);
  const args = [program, testsStatus, join(root, 'tests.json'), join(root, 'checks.json')];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return [stdout.trimEnd().split('\n').at(-1) ?? '', status];
}

const tests = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 2 };
const checks = { passed: ['build', 'format'], failed: [] };

test.each([
  ['all well', '0', { 'tests.json': tests, 'checks.json': checks }, '42 passed, 0 failed', 0],
  [
    'a failed test',
    '1',
    { 'tests.json': { ...tests, numFailedTests: 3 }, 'checks.json': checks },
    '42 passed, 3 failed',
    1,
  ],
  [
    'a failed check',
    '0',
    { 'tests.json': tests, 'checks.json': { passed: [], failed: ['lint'] } },
    '40 passed, 1 failed',
    1,
  ],
  [
    'a suite that does not load',
    '1',
    { 'tests.json': tests, 'checks.json': checks },
    '42 passed, 1 failed',
    1,
  ],
  ['tests that left no report', '0', { 'checks.json': checks }, '2 passed, 1 failed', 1],
  ['nothing ran at all', '1', {}, '0 passed, 2 failed', 1],
])('%s', (_, testsStatus, files, line, status) => {
  expect(sum(testsStatus, files)).toEqual([line, status]);
});

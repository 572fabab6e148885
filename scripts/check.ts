/**
 * `npm run check`: everything that must hold before a change is shared. All checks run, also after one that fails.
 * `--except-tests` leaves out the tests; `--json <file>` writes the names of what passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const checks: readonly (readonly [name: string, script: string])[] = [
  ['build', 'build'],
  ['format', 'check:format'],
  ['lint', 'check:lint'],
  ['types', 'check:types'],
  ['architecture', 'check:architecture'],
  ['dead code', 'check:unused'],
  ['tests', 'check:tests'],
];

const args = process.argv.slice(2);
const chosen = checks.filter(([name]) => name !== 'tests' || !args.includes('--except-tests'));
const passed: string[] = [];
const failed: string[] = [];
for (const [name, script] of chosen) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  (status === 0 ? passed : failed).push(name);
}

const reportFile = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
if (reportFile !== undefined) writeFileSync(reportFile, JSON.stringify({ passed, failed }));
console.log(failed.length === 0 ? '\nAll checks pass.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

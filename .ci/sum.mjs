// Prints `N passed, N failed` over the tests and the static checks; exit code 1 when anything failed.
// A report that is missing, and a test run that failed without a failed test, count as one failure.
import { readFileSync } from 'node:fs';

const [testsStatus, testsFile, checksFile] = process.argv.slice(2);

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const tests = readReport(testsFile);
const checks = readReport(checksFile);
const passed = (tests?.numPassedTests ?? 0) + (checks?.passed.length ?? 0);
const failures = (tests?.numFailedTests ?? 0) + (checks?.failed.length ?? 1);
const silentFailure = testsStatus !== '0' && !(tests?.numFailedTests > 0) ? 1 : 0;
const failed = failures + (tests === undefined && silentFailure === 0 ? 1 : 0) + silentFailure;
const skipped = tests?.numPendingTests ?? 0;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

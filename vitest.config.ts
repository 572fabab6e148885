/** How the tests run. `COLLAB_TEST_REPORT=<file>` also writes their results as JSON. */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const report = process.env['COLLAB_TEST_REPORT'];

export default defineConfig({
  define: { COLLAB_VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // What a person has set must not change a result; `TZ` is set where a test is about it.
    env: { TZ: 'UTC', LANG: 'C.UTF-8', NO_COLOR: '1', COLLAB_TODAY: '' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});

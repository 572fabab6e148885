/** The signed covenants of docs/getting-started are those that the script makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstHourFiles } from '../../scripts/first-hour.js';

test.each([...firstHourFiles()])('%s', (path, bytes) => {
  expect(Buffer.from(bytes).equals(readFileSync(join(import.meta.dirname, '../..', path)))).toBe(true);
});

/** The signed covenants of docs/getting-started are those that the script makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstHourFiles } from '../../scripts/first-hour.js';

/** What was agreed stands in the example as the page shows it. */
test.each([
  ['getting-started.md', 'en/agreed.yaml'],
  ['getting-started.nl.md', 'nl/afgesproken.yaml'],
])('%s shows %s', (page, file) => {
  const root = join(import.meta.dirname, '../..');
  const [, shown] = /^```yaml \S+\n(.*?)^```$/ms.exec(readFileSync(join(root, 'docs', page), 'utf8')) ?? [];
  expect(shown).toBe(readFileSync(join(root, 'examples/first-hour', file), 'utf8'));
});

test.each([...firstHourFiles()])('%s', (path, bytes) => {
  expect(Buffer.from(bytes).equals(readFileSync(join(import.meta.dirname, '../..', path)))).toBe(true);
});

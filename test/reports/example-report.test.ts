/** The report of the examples, whole: `npx vitest run test/reports -u` rewrites the golden files, to be read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleRepository } from '../support/example-repository.js';
import { runReport } from '../support/run-report.js';
import { reportSchemaErrors } from './report-schema.js';

const today = ['--today', '2026-11-23'] as const;
const places = new Map<string, string>();

beforeAll(async () => {
  for (const name of ['elder-valley', 'kandia']) places.set(name, await exampleRepository(name));
}, 120_000);

const of = (name: string, ...args: readonly string[]) =>
  runReport(places.get(name) ?? '', [...today, ...args]);

describe.each(['en', 'nl', 'de', 'fr'])('in %s', (language) => {
  test('the programme as Markdown', async () => {
    const { exitCode, stdout } = await of('elder-valley', '--lang', language, '--format', 'markdown');
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/elder-valley.${language}.md`);
  });
});

test.each(['elder-valley', 'kandia'])('%s keeps the published schema', async (name) => {
  const { stdout } = await of(name, '--json');
  expect(reportSchemaErrors(JSON.parse(stdout))).toEqual([]);
});

test('twice the same moment is twice the same report, whatever day it is', async () => {
  const asOf = ['--as-of', '2026-06-30', '--format', 'markdown'];
  const place = places.get('elder-valley') ?? '';
  const { stdout } = await runReport(place, asOf);
  expect((await runReport(place, ['--today', '2026-06-30', ...asOf])).stdout).toBe(stdout);
  expect(stdout.replaceAll('\u00a0', ' ')).toContain('- **Date:** 30 June 2026\n');
  // Nothing of the half year that followed has happened yet.
  expect(stdout.replaceAll('\u00a0', ' ')).not.toMatch(
    /(?:done|decided|resolved|paid|opened) on \d+ (?:July|August|September|October|November) 2026/,
  );
});

/** `--as-of` and `--since` of status and report: what counts at which moment. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryId } from '../support/agreement-file.js';
import { gitRepo, type TestRepo } from '../support/git-repo.js';
import { runReport } from '../support/run-report.js';

const settings = 'collab: 1\ntitle: Works\nlanguages: [en]\ntime-zone: Europe/Amsterdam\n';
const terms = (title: string): string => `collab: 1
title: ${title}
purpose: Keep the water out.
status: in-force
parties:
  oosterwold: { name: Oosterwold }
  vallei: { name: Vallei }
goals:
  safe: { title: Safe, owner: vallei }
commitments:
  survey: { what: Survey, accountable: vallei, due: 2027-06-30 }
`;
const success = (number: number, date: string, title: string): Record<string, string> => ({
  [`agreements/dike/progress/${date.slice(0, 7).replace('-', '/')}/${date}-success-${entryId(number)}.yaml`]: `collab: 1\nkind: success\ndate: ${date}\nby: vallei\ntitle: ${title}\n`,
});

let repo: TestRepo;
beforeAll(() => {
  repo = gitRepo({
    commits: [
      {
        files: { 'collab.yaml': settings, 'agreements/dike/agreement.yaml': terms('First terms') },
        date: '2026-01-05T12:00:00+01:00',
      },
      { files: success(1, '2026-02-01', 'Of February'), date: '2026-02-02T12:00:00+01:00' },
      // Half past midnight in Amsterdam is still the day before in UTC.
      { files: success(2, '2026-02-28', 'Recorded in the night'), date: '2026-03-01T00:30:00+01:00' },
      {
        files: { 'agreements/dike/agreement.yaml': terms('Second terms') },
        date: '2026-04-01T12:00:00+02:00',
      },
      { files: success(3, '2026-02-10', 'Recorded late'), date: '2026-04-02T12:00:00+02:00' },
      { files: success(4, '2026-12-24', 'Of the future'), date: '2026-04-03T12:00:00+02:00' },
    ],
    files: { 'agreements/dike/progress/draft.yaml': 'not recorded\n' },
  });
});
afterAll(() => repo.remove());

interface Report {
  readonly title: string;
  readonly asOf: string;
  readonly since: string;
  readonly range: { readonly from: string | null; readonly to: string };
  readonly successes: readonly { readonly title: string; readonly new: boolean }[];
  readonly missing: { readonly notRecorded: readonly string[] };
  readonly overall: { readonly before: string | null };
}
async function report(...args: readonly string[]): Promise<Report> {
  const { stdout, code } = await runReport(repo.root, ['--json', ...args]);
  if (code !== undefined) throw new Error(code);
  return (JSON.parse(stdout) as { reports: readonly [Report] }).reports[0];
}
const titles = ({ successes }: Report): readonly string[] => successes.map(({ title }) => title);
const news = ({ successes }: Report): readonly string[] =>
  successes.filter((one) => one.new).map(({ title }) => title);

describe('--as-of', () => {
  test('without it: the newest version, today; the future and what is not recorded do not count', async () => {
    const now = await report();
    expect(now).toMatchObject({ title: 'Second terms', asOf: '2026-11-23' });
    expect(now.range.to).toBe(repo.commits.at(-1));
    expect(titles(now)).toEqual(['Of February', 'Recorded late', 'Recorded in the night']);
    expect(now.missing.notRecorded).toEqual(['agreements/dike/progress/draft.yaml']);
  });
  test('a day: the terms and the entries that were recorded by the end of that day, where the workspace is', async () => {
    const then = await report('--as-of', '2026-02-28');
    expect(then).toMatchObject({ title: 'First terms', asOf: '2026-02-28', missing: { notRecorded: [] } });
    expect(then.range.to).toBe(repo.commits[1]);
    expect(titles(then)).toEqual(['Of February']);
    expect(titles(await report('--as-of', '2026-03-01'))).toEqual(['Of February', 'Recorded in the night']);
  });
  test('a version: its terms and entries, seen from today', async () => {
    const then = await report('--as-of', repo.commits[2] ?? '');
    expect(then).toMatchObject({ title: 'First terms', asOf: '2026-11-23' });
    expect(titles(then)).toEqual(['Of February', 'Recorded in the night']);
    expect((await report('--as-of', repo.commits[2] ?? '', '--today', '2026-02-15')).asOf).toBe('2026-02-15');
  });
  test('before anything was recorded, or of no version: said, with what to do', async () => {
    expect((await runReport(repo.root, ['--as-of', '2025-12-31'])).code).toBe('nothing-recorded-by-then');
    expect((await runReport(repo.root, ['--as-of', 'nowhere'], 'status')).code).toBe('unknown-revision');
  });
});

describe('--since', () => {
  test('a day: what happened after it, and what was recorded after it', async () => {
    const one = await report('--since', '2026-03-31');
    expect(one).toMatchObject({ since: '2026-03-31', range: { from: repo.commits[2] } });
    expect(news(one)).toEqual(['Recorded late']);
    expect(news(await report('--since', '2026-02-05'))).toEqual(['Recorded late', 'Recorded in the night']);
  });
  test('a version: what was recorded after that version, also on the same day', async () => {
    const one = await report('--since', repo.commits[3] ?? '');
    expect(one).toMatchObject({ since: '2026-04-01', range: { from: repo.commits[3] } });
    expect(news(one)).toEqual(['Recorded late']);
  });
  test('before there was anything, there is nothing to compare with, and dates of events decide', async () => {
    const one = await report('--since', '2025-12-01');
    expect(one).toMatchObject({ range: { from: null }, overall: { before: null } });
    expect(news(one)).toHaveLength(3);
  });
  test('a moment that is not there, or after the report: said, with what to do', async () => {
    for (const since of ['last-meeting', 'last-report'])
      expect((await runReport(repo.root, ['--since', since])).code).toBe('nothing-to-start-from');
    expect((await runReport(repo.root, ['--since', '2026-11-24'])).code).toBe('period-starts-later');
    expect((await runReport(repo.root, ['--since', 'nowhere'])).code).toBe('unknown-revision');
  });
});

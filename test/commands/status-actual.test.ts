import { beforeAll, describe, expect, test } from 'vitest';
import { exampleRepository } from '../support/example-repository.js';
import { runCollab } from '../support/run-collab.js';

let folder = '';
beforeAll(async () => {
  folder = await exampleRepository('kandia');
}, 60_000);

const status = (...words: string[]): ReturnType<typeof runCollab> =>
  runCollab(['status', '--lang', 'en', ...words], { cwd: folder });

describe('collab status --actual', () => {
  test('shows each part of what is owed, with its sum', async () => {
    const { stdout, status: code } = await status(
      '--actual',
      'budget/pools/works=1250000',
      '--format',
      'markdown',
    );
    expect(code).toBe(0);
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/Who.*Part.*Sum.*Amount/),
      expect.stringMatching(/-/),
      expect.stringMatching(/Wasserverband.*share.*39 % × €1,250,000.*€487,500/),
      expect.stringMatching(/addition.*10 % × €487,500.*€48,750/),
      expect.stringMatching(/in all, to Waterschap.*€536,250/),
      expect.stringMatching(/Waterschap.*share.*61 % × €1,250,000.*€762,500/),
      expect.stringMatching(/in all.*€762,500/),
    ]);
  });

  test('in JSON every sum is a decimal text', async () => {
    const { stdout } = await status('--actual', 'works=123456.78', '--json');
    const { kind, agreements } = JSON.parse(stdout) as { kind: string; agreements: { actual: unknown[] }[] };
    expect(kind).toBe('status');
    expect(agreements[0]?.actual).toMatchObject([
      {
        path: 'budget/pools/works',
        currency: 'EUR',
        workedOut: { actual: '123456.78', owed: [{ total: '52962.95' }, { total: '75308.64' }] },
      },
    ]);
  });

  test('tells whether figures moved, and what is paid back', async () => {
    const { stdout } = await status(
      '--actual',
      'budget/recalibration/0=3900:5935',
      '--actual',
      'exit/repayment=800000',
    );
    expect(stdout).toContain('It moved by 5.1703 %, more than 5 %');
    expect(stdout).toMatch(/from 39 % to\s+40\.22 %/);
    expect(stdout).toContain('€312,000');
  });

  test.each([
    ['work=1', 'Did you mean "works"?'],
    ['works=1.250.000,00', 'budget/pools/works=1250000'],
    ['works=-5', 'budget/pools/works=1250000'],
    ['works', 'budget/pools/works=1250000'],
    ['other:works=5', 'Nothing in the agreement can be worked out'],
    ['budget/recalibration/0=5', 'budget/recalibration/0=3782:6053'],
    ['🙂=5', 'budget/pools/works=1250000'],
  ])('%s is refused with what to do', async (asked, remedy) => {
    const { stderr, status: code, stdout } = await status('--actual', asked);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(remedy);
  });
});

import { describe, expect, test } from 'vitest';
import type { EntryFile } from '../../src/domain/folder.js';
import type { Meeting } from '../../src/domain/schema-types.js';
import { foldEntries } from '../../src/history/fold-entries.js';
import { choosePeriodStart, newsOf } from '../../src/reports/report-period.js';
import { agreementFile, entryFiles } from '../support/agreement-file.js';

const today = '2027-07-15';
type Asked = Parameters<typeof choosePeriodStart>[3];

function start(
  asked: Asked,
  {
    meetings = [],
    entries = [],
    starts,
  }: { meetings?: readonly Meeting[]; entries?: readonly EntryFile[]; starts?: string } = {},
) {
  const agreement = agreementFile(entries, starts === undefined ? {} : { term: { starts } }, meetings);
  return choosePeriodStart(agreement, foldEntries(agreement, { until: today }), today, asked);
}
const meeting = (date: string, more: object = {}) =>
  ({ collab: 1, title: 'Meeting', date, kind: 'steering', state: 'held', ...more }) as Meeting;
const sent = (date: string) =>
  ({ kind: 'report', date, about: 'reporting/quarter', range: { from: 'a', to: 'b' } }) as const;

describe('where the period begins', () => {
  test('on the day that was asked for, or at the version', () => {
    expect(start({ date: '2027-01-01' }, { meetings: [meeting('2027-06-01')] })).toEqual({
      since: '2027-01-01',
      because: 'asked',
    });
    expect(start({ date: '2027-01-01', revision: 'abc' })).toEqual({
      since: '2027-01-01',
      because: 'asked',
      revision: 'abc',
    });
  });
  test('else at the last steering meeting before today, whatever was reported since', () => {
    const meetings = [
      meeting('2027-03-01'),
      meeting('2027-06-01'),
      meeting('2027-07-01', { kind: 'working' }),
      meeting(today),
      meeting('2027-09-01', { state: 'planned' }),
    ];
    const expected = { since: '2027-06-01', because: 'last-meeting' };
    expect(start(null, { meetings, entries: entryFiles(sent('2027-07-02')) })).toEqual(expected);
    expect(start('last-meeting', { meetings })).toEqual(expected);
  });
  test('a meeting of any kind where there was no steering meeting', () => {
    expect(start(null, { meetings: [meeting('2027-05-01', { kind: 'working' })] })?.since).toBe('2027-05-01');
  });
  test('a meeting that was planned or cancelled was not held; one without a word on it was, once it is past', () => {
    const notHeld = [
      meeting('2027-06-01', { state: 'cancelled' }),
      meeting('2027-06-02', { state: 'planned' }),
    ];
    expect(start('last-meeting', { meetings: notHeld })).toBeNull();
    const { state: _, ...silent } = meeting('2027-06-03');
    expect(start('last-meeting', { meetings: [...notHeld, silent] })?.since).toBe('2027-06-03');
  });
  test('else at the last report that was sent', () => {
    const entries = entryFiles(sent('2027-04-01'), sent('2027-06-15'), sent(today));
    const expected = { since: '2027-06-15', because: 'last-report' };
    expect(start(null, { entries })).toEqual(expected);
    expect(start('last-report', { entries, meetings: [meeting('2027-07-01')] })).toEqual(expected);
    expect(start('last-report')).toBeNull();
  });
  test('else three months ago, or the start where that is later', () => {
    expect(start(null)).toEqual({ since: '2027-04-15', because: 'usual' });
    expect(start(null, { starts: '2027-01-01' })).toEqual({ since: '2027-04-15', because: 'usual' });
    expect(start(null, { starts: '2027-06-01' })).toEqual({ since: '2027-06-01', because: 'start' });
    expect(start(null, { starts: '2027-04-15' })).toEqual({ since: '2027-04-15', because: 'start' });
    expect(start(null, { starts: '2027-08-01' })).toEqual({ since: '2027-04-15', because: 'usual' });
  });
});

describe('what is news', () => {
  const all = [
    ...foldEntries(
      agreementFile(
        entryFiles(
          { kind: 'success', date: '2027-04-15', title: 'On the first day' },
          { kind: 'success', date: '2027-04-16', title: 'After it' },
        ),
      ),
    ).entries,
  ];
  const known = new Set(all.map(({ id }) => id));
  const news = (
    because: 'asked' | 'last-meeting' | 'start' | 'usual',
    recorded: typeof known | null | undefined,
  ) => all.filter(newsOf({ since: '2027-04-15', because }, recorded)).map(({ entry }) => entry.date);
  test('after the day that was asked for: what happened later, or was recorded later', () => {
    expect(news('asked', known)).toEqual(['2027-04-16']);
    expect(news('asked', new Set())).toEqual(['2027-04-15', '2027-04-16']);
    expect(news('asked', null)).toEqual(['2027-04-16']);
  });
  test('since a meeting: what was decided there too', () => {
    expect(news('last-meeting', known)).toEqual(['2027-04-15', '2027-04-16']);
  });
  test('from the start: everything', () => {
    expect(news('start', known)).toEqual(['2027-04-15', '2027-04-16']);
  });
  test('the usual three months: their first day too', () => {
    expect(news('usual', known)).toEqual(['2027-04-15', '2027-04-16']);
    expect(news('usual', undefined)).toEqual(['2027-04-15', '2027-04-16']);
  });
});

import { describe, expect, test } from 'vitest';
import { reportJson } from '../../src/reports/report-json.js';
import type { ReportInput } from '../../src/reports/report-input.js';
import { entryFiles, entryId } from '../support/agreement-file.js';
import { reportInput } from '../support/report-input.js';
import { reportSchemaErrors } from './report-schema.js';

const indicator = 'goals/safe-dike/indicators/kilometres';
const entries = entryFiles(
  { kind: 'measurement', date: '2027-03-31', about: indicator, value: 12.5 },
  { kind: 'measurement', date: '2027-06-30', about: indicator, value: 24, provisional: true },
  {
    kind: 'request',
    date: '2027-06-01',
    opens: 'pump',
    state: 'open',
    title: 'A pump?',
    'needed-by': '2027-09-01',
  },
  { kind: 'decision', date: '2027-06-02', about: 'requests/pump', title: 'A pump', outcome: 'adopted' },
  { kind: 'success', date: '2027-04-01', title: 'Dry feet' },
  {
    kind: 'bottleneck',
    date: '2027-06-01',
    opens: 'cables',
    state: 'open',
    title: 'Cables',
    'asked-of': ['oosterwold'],
  },
  { kind: 'risk', date: '2027-06-01', about: 'risks/soil', state: 'occurred', impact: 'high' },
  {
    kind: 'contribution',
    date: '2027-06-01',
    about: 'contributions/share',
    state: 'paid',
    amount: { amount: 10, currency: 'EUR' },
  },
  {
    kind: 'contribution',
    date: '2027-06-01',
    about: 'contributions/none',
    state: 'paid',
    amount: { amount: 1, currency: 'EUR' },
  },
  { kind: 'measurement', date: '2027-07-16', about: indicator, value: 99 },
);
const terms = {
  risks: { soil: { title: 'Polluted soil', likelihood: 'low' } },
  contributions: { share: { what: 'Share', from: 'oosterwold', amount: { amount: 30, currency: 'EUR' } } },
} as never;
const answer = (input: ReportInput): unknown => ({
  collab: '0.0.0',
  schemaVersion: 1,
  kind: 'report',
  ok: true,
  reports: [reportJson(input)],
});
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the report as values', () => {
  const report = asWritten(reportJson(reportInput({ terms, entries }))) as Readonly<Record<string, never>>;
  test.each([
    ['much', reportInput({ terms, entries })],
    ['nothing', reportInput({ terms: { goals: {}, commitments: {}, milestones: {} }, wasThere: false })],
  ])('keeps its published schema: %s', (_, input) => {
    expect(reportSchemaErrors(asWritten(answer(input)))).toEqual([]);
  });
  test('indicators: full path, exact values, none of tomorrow', () => {
    expect(report['goals']).toMatchObject([
      {
        id: 'goals/safe-dike',
        // The survey is late.
        status: 'at-risk',
        because: 'commitments/survey',
        before: 'on-track',
        indicators: [
          {
            id: indicator,
            unit: 'km',
            latest: { date: '2027-06-30', value: 24 },
            status: 'on-track',
            forecast: null,
            series: [
              { date: '2027-03-31', value: 12.5, provisional: false, entry: entryId(1) },
              { date: '2027-06-30', value: 24, provisional: true, entry: entryId(2) },
            ],
          },
        ],
      },
    ]);
  });
  test('items that entries opened, with the decision; a risk of the agreement with the latest word on it', () => {
    expect(report['requests']).toMatchObject([
      { id: 'requests/pump', state: 'decided', closed: true, decision: entryId(4), openedOn: '2027-06-01' },
    ]);
    expect(report['risks']).toMatchObject([
      { id: 'risks/soil', title: 'Polluted soil', likelihood: 'low', impact: 'high', state: 'occurred' },
    ]);
    expect(report['bottlenecks']).toMatchObject([
      { id: 'bottlenecks/cables', askedOf: ['oosterwold'], ageDays: 44 },
    ]);
  });
  test('what is news, what was delivered, what is missing or misplaced', () => {
    expect(report['successes']).toMatchObject([{ title: 'Dry feet', new: false }]);
    expect(report['decisions']).toMatchObject([{ title: 'A pump', new: true }]);
    expect(report['contributions']).toMatchObject([
      { id: 'contributions/share', delivered: [{ entry: entryId(8), amount: { amount: 10 } }] },
    ]);
    expect(report['missing']).toMatchObject({ unknown: [], misplaced: [{ entry: entryId(9) }] });
    expect(report['provenance']).toMatchObject({ revision: 'b'.repeat(40), entries: 9 });
  });
});

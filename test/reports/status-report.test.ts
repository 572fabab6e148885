import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.js';
import type { Language } from '../../src/messages/format.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import type { ReportInput } from '../../src/reports/report-input.js';
import { buildStatusReport, statusJson } from '../../src/reports/status-report.js';
import { entryFiles } from '../support/agreement-file.js';
import { reportInput } from '../support/report-input.js';

function status(input: ReportInput, language: Language = 'en'): string {
  const text = renderMarkdown(buildStatusReport('Test', [input]), { messages: messagesFor(language) });
  return text.replaceAll('\u00a0', ' ');
}
const entries = entryFiles(
  { kind: 'assessment', date: '2027-07-01', by: 'anna', overall: { status: 'on-track' } },
  { kind: 'assessment', date: '2027-07-01', by: 'anna', about: 'survey', overall: { status: 'off-track' } },
  { kind: 'request', date: '2027-07-01', state: 'open', opens: 'pump', title: 'A pump?' },
  { kind: 'request', date: '2027-07-01', state: 'open', opens: 'road', title: 'A road?' },
  { kind: 'decision', date: '2027-07-02', about: 'requests/road', title: 'A road', outcome: 'rejected' },
  { kind: 'bottleneck', date: '2027-07-01', state: 'open', opens: 'cables', title: 'Cables' },
);

describe('status on one screen', () => {
  test('how it stands, the goals, what is late and what comes', () => {
    expect(status(reportInput({ entries, notRecorded: ['agreements/dike/agreement.yaml'] })))
      .toMatchInlineSnapshot(`
        "# Dike

        ? unknown A safe dike: not measured yet; the first measurement was due by 15 April 2027

        - 1 decision wanted.
        - 1 bottleneck is open.
        - 1 milestone or commitment is late. Water board: Survey the dike
        - 1 measurement is overdue.

        **Goals**

        | Goal | Status | Why |
        | --- | --- | --- |
        | **A safe dike** | ? unknown | not measured yet; the first measurement was due by 15 April 2027 |

        **What is late and what comes**

        | Date | What | Who |
        | --- | --- | --- |
        | 15 April 2027 ■ 91 days late | **measurement: Length of dike that meets the standard** | Water board |
        | 30 June 2027 ■ 15 days late | **commitment: Survey the dike** | Water board |
        | 1 September 2027 | **milestone: Works opened** | Water board |

        Files that are changed but not recorded, and so not counted:

        - \`agreements/dike/agreement.yaml\`
        "
      `);
  });
  test('in Dutch', () => {
    expect(status(reportInput({ entries }), 'nl')).toMatchInlineSnapshot(`
      "# Dike

      ? onbekend A safe dike: nog niet gemeten; de eerste meting moest er uiterlijk 15 april 2027 zijn

      - 1 besluit gevraagd.
      - 1 knelpunt open.
      - 1 mijlpaal of afspraak is te laat. Water board: Survey the dike
      - 1 meting is over tijd.

      **Doelen**

      | Doel | Stand | Waarom |
      | --- | --- | --- |
      | **A safe dike** | ? onbekend | nog niet gemeten; de eerste meting moest er uiterlijk 15 april 2027 zijn |

      **Wat te laat is en wat komt**

      | Datum | Wat | Wie |
      | --- | --- | --- |
      | 15 april 2027 ■ 91 dagen te laat | **meting: Length of dike that meets the standard** | Water board |
      | 30 juni 2027 ■ 15 dagen te laat | **afspraak: Survey the dike** | Water board |
      | 1 september 2027 | **mijlpaal: Works opened** | Water board |
      "
    `);
  });
  test('several agreements stand under the title of the workspace, each under its own', () => {
    const document = buildStatusReport('Test', [reportInput(), reportInput()]);
    const words = renderMarkdown(document, { messages: messagesFor('en') });
    expect(words).toMatch(/^# Test\n\n## Dike\n/);
  });
  test('all that is late is shown before what comes; of very much the rest is counted', () => {
    const commitments = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `c-${at}`,
          { what: `Thing ${at}`, accountable: 'water-board', due: '2027-06-30' },
        ]),
      );
    const lateOf = (count: number) => status(reportInput({ terms: { commitments: commitments(count) } }));
    expect(lateOf(10).match(/■ 15 days late/g)).toHaveLength(10);
    expect(lateOf(10)).not.toContain('more thing');
    expect(lateOf(10)).toContain('- 10 milestones and commitments are late.\n  - Water board: Thing 0\n');
    expect(lateOf(20).match(/■ \d+ days late/g)).toHaveLength(12);
    expect(lateOf(20)).toContain('And 9 more that are late.');
  });
  test('a fresh agreement is calm', () => {
    const text = status(reportInput({ today: '2027-01-02' }));
    expect(text).toContain('○ not yet due');
    expect(text).not.toMatch(/[■▲?]/);
  });
});

test('as values: counts by state, what is declared of the whole, and what comes next', () => {
  expect(statusJson(reportInput({ entries }))).toMatchObject({
    id: 'dike',
    title: 'Dike',
    status: 'in-force',
    computed: 'unknown',
    declared: [{ party: 'water-board', status: 'on-track', date: '2027-07-01' }],
    counts: {
      goals: { unknown: 1, 'on-track': 0 },
      commitments: { late: 1 },
      milestones: { due: 1 },
      bottlenecks: { open: 1, resolved: 0 },
      actions: { open: 0, closed: 0 },
      requests: { open: 1, closed: 1 },
    },
    next: [
      { date: '2027-04-15', what: 'measurement', status: 'late' },
      {
        date: '2027-06-30',
        what: 'commitment',
        path: 'commitments/survey',
        who: ['water-board'],
        status: 'late',
      },
      { date: '2027-09-01', what: 'milestone', status: 'due' },
    ],
    notRecorded: [],
  });
});

import { describe, expect, test } from 'vitest';
import { entryFiles, entryId, smallTerms } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const indicator = 'goals/safe-dike/indicators/kilometres';
const terms = {
  goals: { ...smallTerms.goals, vague: { title: 'Better', owner: 'oosterwold' } },
  commitments: {
    survey: {
      what: 'Survey the dike.',
      accountable: 'water-board',
      due: '2027-06-30',
      serves: ['safe-dike'],
    },
    someday: {
      what: 'Some day',
      accountable: 'oosterwold',
      open: { question: { en: 'Who pays?', nl: 'Wie betaalt?' }, who: 'water-board', by: '2027-08-01' },
    },
  },
} as never;
const entries = entryFiles(
  { kind: 'measurement', date: '2027-03-01', about: indicator, value: 4 },
  {
    kind: 'reply',
    date: '2027-06-01',
    about: entryId(1),
    state: 'contested',
    text: 'It was five.',
    by: 'anna',
  },
  { kind: 'reply', date: '2027-06-02', about: entryId(1), state: 'comment', text: 'Fine.' },
  { kind: 'measurement', date: '2027-06-03', about: 'goals/nowhere/indicators/unknown', value: 4 },
  {
    kind: 'contribution',
    date: '2027-06-03',
    about: 'contributions/unknown',
    state: 'paid',
    amount: { amount: 5, currency: 'EUR' },
  },
  { kind: 'bottleneck', date: '2027-06-03', about: 'bottlenecks/unknown', state: 'resolved' },
  { kind: 'action', date: '2027-06-03', opens: 'call', state: 'open', title: 'Call', about: 'survey' },
  { kind: 'action', date: '2027-06-04', about: 'call', state: 'done' },
);

describe('what is missing', () => {
  const notRecorded = ['agreements/dike/agreement.yaml'];
  test('measurements, dates, answers, what is contested, misplaced or not recorded', () => {
    expect(partOf(reportInput({ terms, entries, notRecorded }), 'missing')).toMatchInlineSnapshot(`
      "## What is missing

      Not or not recently measured:

      - Length of dike that meets the standard: no measurement since 1 March 2027; one was due by 15 June 2027
      - Better: nothing says how this goal is measured

      Without a date:

      - Some day

      Still to settle between the parties:

      - Who pays? Water board (by 1 August 2027)

      Contested by a party:

      - Project lead (Water board) 1 June 2027; Measured Length of dike that meets the standard.: 4 km: It was five.

      Recorded about something that the agreement does not have, and so not counted above:

      - Measured unknown: 4 \`agreements/dike/progress/x/2027-06-03-measurement-01K00000000000000000000004.yaml\`
      - Contribution paid: unknown, €5 \`agreements/dike/progress/x/2027-06-03-contribution-01K00000000000000000000005.yaml\`
      - Bottleneck resolved: unknown \`agreements/dike/progress/x/2027-06-03-bottleneck-01K00000000000000000000006.yaml\`

      Files that are changed but not recorded, and so not counted:

      - \`agreements/dike/agreement.yaml\`
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ terms, entries, notRecorded }), 'missing', 'nl')).toMatchInlineSnapshot(`
      "## Wat ontbreekt

      Niet of niet onlangs gemeten:

      - Length of dike that meets the standard: geen meting sinds 1 maart 2027; uiterlijk 15 juni 2027 moest er een zijn
      - Better: nergens staat hoe dit doel wordt gemeten

      Zonder datum:

      - Some day

      Nog af te spreken tussen de partijen:

      - Wie betaalt? Water board (uiterlijk 1 augustus 2027)

      Betwist door een partij:

      - Projectleider (Water board) 1 juni 2027; Gemeten Length of dike that meets the standard.: 4 km: It was five.

      Vastgelegd over iets dat niet in de overeenkomst staat, en daarom hierboven niet meegeteld:

      - Gemeten unknown: 4 \`agreements/dike/progress/x/2027-06-03-measurement-01K00000000000000000000004.yaml\`
      - Bijdrage betaald: unknown, € 5 \`agreements/dike/progress/x/2027-06-03-contribution-01K00000000000000000000005.yaml\`
      - Knelpunt opgelost: unknown \`agreements/dike/progress/x/2027-06-03-bottleneck-01K00000000000000000000006.yaml\`

      Bestanden die veranderd maar niet vastgelegd zijn, en dus niet meetellen:

      - \`agreements/dike/agreement.yaml\`
      "
    `);
  });
  test('nothing', () => {
    const measured = entryFiles({ kind: 'measurement', date: '2027-06-30', about: indicator, value: 24 });
    expect(partOf(reportInput({ entries: measured }), 'missing')).toBe(
      '## What is missing\n\nNothing is missing.\n',
    );
  });
});

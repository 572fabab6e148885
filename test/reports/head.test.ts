import { describe, expect, test } from 'vitest';
import { partiesOn } from '../../src/reports/parties-on.js';
import { entryFiles } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const terms = {
  parties: {
    'water-board': { name: { en: 'Water board', nl: 'Waterschap' } },
    oosterwold: { name: 'Oosterwold' },
    gone: { name: 'Province', left: '2027-03-01' },
    leaves: { name: 'Leaves later', left: '2027-12-31' },
    joins: { name: 'Joins later', joined: '2028-01-01' },
    contractor: { name: 'The contractor', kind: 'to-be-tendered' },
    never: { name: 'Withdrawn', withdrawn: { on: '2027-01-02', why: 'No mandate' } },
  },
  facilitator: { contact: 'anna' },
} as never;
const meeting = {
  collab: 1,
  title: 'Steering',
  date: '2027-08-01',
  kind: 'steering',
  state: 'planned',
} as never;
const bottleneck = (opens: string) =>
  ({ kind: 'bottleneck', date: '2027-07-01', state: 'open', opens, title: opens }) as const;
const entries = entryFiles(
  { kind: 'assessment', date: '2027-07-01', by: 'anna', overall: { status: 'at-risk' } },
  { kind: 'assessment', date: '2027-07-01', by: 'leaves', overall: { status: 'off-track' } },
  {
    kind: 'request',
    date: '2027-07-01',
    state: 'open',
    opens: 'pump',
    title: 'A pump?',
    'needed-by': '2027-08-01',
  },
  ...['one', 'two', 'three', 'four'].map(bottleneck),
  { kind: 'success', date: '2027-07-02', title: 'Dry feet' },
);

describe('the top of the report', () => {
  const input = reportInput({ terms, entries, meetings: [meeting], today: '2027-07-15' });
  test('how it stands, who sees it how, who is silent, what asks for attention', () => {
    expect(partOf(input, 'summary')).toMatchInlineSnapshot(`
      "- **Date:** 15 July 2027
      - **Period:** 1 May 2027 to 15 July 2027
      - **Next meeting:** 1 August 2027

      > ⓘ **In short**
      >
      > **By the figures:** ? unknown A safe dike: not measured yet; the first measurement was due by 15 April 2027
      >
      > **As the parties see it:** off track: Leaves later; at risk: Water board; no word yet: Oosterwold
      >
      > - 1 decision wanted. A pump? (by 1 August 2027)
      > - 4 bottlenecks are open.
      >   - nobody is named yet: one
      >   - nobody is named yet: two
      >   - and 2 more
      > - 1 milestone or commitment is late. Water board: Survey the dike
      > - 1 measurement is overdue. Water board: Length of dike that meets the standard
      > - 1 success to celebrate. Dry feet

      - **Agreement:** in force
      - **Facilitator:** Project lead (Water board)
      - **Parties:** Water board, Oosterwold, Leaves later and The contractor; Province (left on 1 March 2027)
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(input, 'summary', 'nl')).toMatchInlineSnapshot(`
      "- **Datum:** 15 juli 2027
      - **Periode:** 1 mei 2027 tot en met 15 juli 2027
      - **Volgende overleg:** 1 augustus 2027

      > ⓘ **In het kort**
      >
      > **Volgens de cijfers:** ? onbekend A safe dike: nog niet gemeten; de eerste meting moest er uiterlijk 15 april 2027 zijn
      >
      > **Volgens de partijen:** niet op koers: Leaves later; in gevaar: Waterschap; nog niets gezegd: Oosterwold
      >
      > - 1 besluit gevraagd. A pump? (uiterlijk 1 augustus 2027)
      > - 4 knelpunten open.
      >   - nog niemand genoemd: one
      >   - nog niemand genoemd: two
      >   - en nog 2
      > - 1 mijlpaal of afspraak is te laat. Waterschap: Survey the dike
      > - 1 meting is over tijd. Waterschap: Length of dike that meets the standard
      > - 1 succes om te vieren. Dry feet

      - **Overeenkomst:** van kracht
      - **Procesbegeleider:** Projectleider (Waterschap)
      - **Partijen:** Waterschap, Oosterwold, Leaves later en The contractor; Province (uitgetreden op 1 maart 2027)
      "
    `);
  });
  test.each([
    ['asked', '1 May 2027 to 15 July 2027'],
    ['last-meeting', '1 May 2027 to 15 July 2027, since the last meeting'],
    ['last-report', '1 May 2027 to 15 July 2027, since the last report'],
    ['start', '1 May 2027 to 15 July 2027, from the start'],
    ['usual', '1 May 2027 to 15 July 2027, the last three months'],
  ] as const)('the period because of %s', (because, words) => {
    expect(partOf(reportInput({ because }), 'summary')).toContain(`- **Period:** ${words}\n`);
  });
  test('an agreement that has just begun is calm', () => {
    const fresh = partOf(
      reportInput({ today: '2027-01-02', since: '2026-10-02', wasThere: false, because: 'usual' }),
      'summary',
    );
    expect(fresh).toContain('**By the figures:** ○ not yet due A safe dike: the first measurement is due by');
    expect(fresh).toContain(
      '> - No decisions wanted.\n> - Nothing is stuck.\n> - No milestone or commitment is late.\n',
    );
    expect(fresh).not.toContain('As the parties see it');
  });
  test('actions and decisions wanted that are late are told, with how late', () => {
    const overdue = entryFiles(
      {
        kind: 'request',
        date: '2027-06-01',
        state: 'open',
        opens: 'a',
        title: 'A pump?',
        'needed-by': '2027-07-01',
      },
      {
        kind: 'request',
        date: '2027-06-01',
        state: 'open',
        opens: 'b',
        title: 'A road?',
        'needed-by': '2027-08-01',
      },
      {
        kind: 'action',
        date: '2027-06-01',
        state: 'open',
        opens: 'call',
        title: 'Call',
        owner: 'anna',
        due: '2027-07-14',
      },
    );
    const summary = partOf(reportInput({ entries: overdue }), 'summary');
    expect(summary).toContain(
      '> - 2 decisions wanted, 1 late.\n>   - A pump? (by 1 July 2027) ■ 14 days late\n>   - A road? (by 1 August 2027)\n',
    );
    expect(summary).toContain('> - 1 action is late.\n');
    expect(partOf(reportInput({ entries: overdue }), 'summary', 'nl')).toContain(
      '> - 2 besluiten gevraagd, waarvan 1 te laat.\n>   - A pump? (uiterlijk 1 juli 2027) ■ 14 dagen te laat\n',
    );
  });
  test('where a goal of less weight stands worse, it says which goal decides', () => {
    const goals = {
      weighty: { title: 'Weighty', owner: 'water-board', priority: 'high' },
      light: { title: 'Light', owner: 'water-board' },
    };
    const commitments = {
      late: { what: 'Late', accountable: 'water-board', due: '2027-06-30', serves: ['goals/light'] },
    };
    const summary = partOf(reportInput({ terms: { goals, commitments } as never }), 'summary');
    expect(summary).toContain(
      '(as the worst goal of high priority) Weighty: nothing says how this goal is measured',
    );
  });
  test('the party of a person that this agreement does not have is left out', () => {
    const settings = { people: { bram: { function: 'Engineer', party: 'elsewhere' } } };
    const facilitator = { contact: 'bram' };
    const part = partOf(reportInput({ settings, terms: { facilitator } }), 'summary');
    expect(part).toContain('- **Facilitator:** Engineer\n');
  });
  test('no goals: nothing is known, and that is said', () => {
    expect(partOf(reportInput({ terms: { goals: {} } }), 'summary')).toContain(
      '**By the figures:** ? unknown no goal has been agreed',
    );
  });
});

test('who takes part on a day', () => {
  const { items } = reportInput({ terms });
  expect(partiesOn('2027-03-01', items)).toEqual({
    current: ['water-board', 'oosterwold', 'leaves', 'contractor'],
    left: [{ id: 'gone', on: '2027-03-01' }],
  });
  expect(partiesOn('2027-02-28', items).left).toEqual([]);
  expect(partiesOn('2028-01-01', items).current).toEqual([
    'water-board',
    'oosterwold',
    'joins',
    'contractor',
  ]);
});

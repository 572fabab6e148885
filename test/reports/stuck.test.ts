import { describe, expect, test } from 'vitest';
import { entryFiles } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const terms = {
  bodies: { directors: { title: { en: 'Directors', nl: 'Directeuren' } } },
  escalation: {
    levels: [
      { who: ['water-board'], 'respond-within': 'P14D' },
      { body: 'directors', 'respond-within': 'P14D' },
    ],
  },
} as never;
const bottleneck = (date: string, state: string, more: object) =>
  ({ kind: 'bottleneck', date, state, ...more }) as const;
const entries = entryFiles(
  bottleneck('2027-06-01', 'open', {
    opens: 'cables',
    title: { en: 'Cables lie in the way', nl: 'Er liggen kabels in de weg' },
    impact: 'Six streets wait.',
    'asked-of': ['oosterwold', 'water-board'],
    'needed-by': '2027-06-20',
    about: 'survey',
  }),
  bottleneck('2027-06-16', 'escalated', { about: 'bottlenecks/cables' }),
  bottleneck('2027-07-10', 'open', { opens: 'nobody', title: 'Of nobody yet' }),
  bottleneck('2027-05-01', 'open', { opens: 'solved', title: 'Solved', 'asked-of': ['oosterwold'] }),
  bottleneck('2027-06-10', 'resolved', { about: 'bottlenecks/solved' }),
  { kind: 'action', date: '2027-06-02', state: 'open', opens: 'later', title: 'No date yet' },
  {
    kind: 'action',
    date: '2027-06-02',
    state: 'open',
    opens: 'call',
    title: { en: 'Call them', nl: 'Bel ze' },
    owner: 'anna',
    due: '2027-07-01',
  },
  { kind: 'action', date: '2027-06-02', state: 'open', opens: 'done', title: 'Done', owner: 'anna' },
  { kind: 'action', date: '2027-06-03', state: 'done', about: 'actions/done' },
);

describe('what is stuck, and of whom', () => {
  test('level, clock, who is asked; nobody named is said; what was resolved, and open actions', () => {
    expect(partOf(reportInput({ terms, entries }), 'stuck')).toMatchInlineSnapshot(`
      "## What is stuck, and of whom

      > ▲ **Attention: Cables lie in the way**
      >
      > Six streets wait.
      >
      > - **Asked of:** **Municipality of Oosterwold and Water board**
      > - **Open since:** 1 June 2027 (44 days)
      > - **About:** Survey the dike
      > - **Needed by:** 20 June 2027 ■ 25 days late
      > - **Handled by:** level 2 of the escalation: Directors
      > - **Answer due:** 30 June 2027 ■ 15 days late

      > ⓘ **Of nobody yet**
      >
      > - **Asked of:** nobody is named yet
      > - **Open since:** 10 July 2027 (5 days)
      > - **Handled by:** level 1 of the escalation: Water board
      > - **Answer due:** 24 July 2027

      **Resolved in this period**

      | Bottleneck | Asked of | Resolved |
      | --- | --- | --- |
      | **Solved** | Municipality of Oosterwold | resolved on 10 June 2027, after 40 days |

      **Open actions**

      | Action | Owner | Due |
      | --- | --- | --- |
      | **Call them** | Project lead (Water board) | 1 July 2027 ■ 14 days late |
      | **No date yet** | nobody is named yet | no date |
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ terms, entries }), 'stuck', 'nl')).toMatchInlineSnapshot(`
      "## Wat vastzit, en bij wie

      > ▲ **Let op: Er liggen kabels in de weg**
      >
      > Six streets wait.
      >
      > - **Gevraagd van:** **Municipality of Oosterwold en Water board**
      > - **Open sinds:** 1 juni 2027 (44 dagen)
      > - **Over:** Survey the dike
      > - **Nodig op:** 20 juni 2027 ■ 25 dagen te laat
      > - **Ligt bij:** niveau 2 van de escalatie: Directeuren
      > - **Antwoord uiterlijk:** 30 juni 2027 ■ 15 dagen te laat

      > ⓘ **Of nobody yet**
      >
      > - **Gevraagd van:** nog niemand genoemd
      > - **Open sinds:** 10 juli 2027 (5 dagen)
      > - **Ligt bij:** niveau 1 van de escalatie: Water board
      > - **Antwoord uiterlijk:** 24 juli 2027

      **Opgelost in deze periode**

      | Knelpunt | Gevraagd van | Opgelost |
      | --- | --- | --- |
      | **Solved** | Municipality of Oosterwold | opgelost op 10 juni 2027, na 40 dagen |

      **Openstaande acties**

      | Actie | Trekker | Uiterlijk |
      | --- | --- | --- |
      | **Bel ze** | Projectleider (Water board) | 1 juli 2027 ■ 14 dagen te laat |
      | **No date yet** | nog niemand genoemd | geen datum |
      "
    `);
  });
  test('nothing', () => {
    expect(partOf(reportInput(), 'stuck')).toBe('## What is stuck, and of whom\n\nNothing is stuck.\n');
    expect(partOf(reportInput(), 'stuck', 'nl')).toContain('Er zit niets vast.');
  });
  test('before its resolution it is still open: a report of that day says so', () => {
    const part = partOf(reportInput({ terms, entries, today: '2027-06-09' }), 'stuck');
    expect(part).toContain('**Attention: Solved**');
    expect(part).not.toContain('Resolved in this period');
    expect(part).not.toContain('Of nobody yet');
  });
  test('resolved before the period is no news; without a title its path is shown', () => {
    expect(partOf(reportInput({ terms, entries, since: '2027-06-10' }), 'stuck')).not.toContain('Solved');
    const bare = entryFiles(bottleneck('2027-07-10', 'open', { opens: 'bare' }));
    expect(partOf(reportInput({ entries: bare }), 'stuck')).toContain('`bottlenecks/bare`');
  });
});

import { describe, expect, test } from 'vitest';
import { agreementStatus } from '../../src/domain/status/agreement-status.js';
import { keptInTime } from '../../src/reports/steering/deeds.js';
import { entryFiles, entryId } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const commitment = (date: string, about: string, state: string, more: object = {}) =>
  ({ kind: 'commitment', date, about: `commitments/${about}`, state, ...more }) as const;
const terms = {
  groups: { towns: { title: 'Towns', members: ['oosterwold', 'westerwold'] } },
  parties: {
    oosterwold: { name: 'Oosterwold' },
    westerwold: { name: 'Westerwold' },
    'water-board': { name: { en: 'Water board', nl: 'Waterschap' } },
  },
  commitments: {
    survey: {
      what: { en: 'Survey the dike.', nl: 'Meet de dijk op.' },
      accountable: 'water-board',
      due: '2027-06-30',
    },
    early: { what: 'Done long ago', accountable: 'water-board', due: '2027-02-01' },
    trees: { what: 'Plant trees.', accountable: { each: 'towns' }, due: '2027-07-31' },
    call: { what: 'Answer the call', accountable: 'oosterwold', trigger: { when: 'Someone calls' } },
    gone: {
      what: 'Withdrawn',
      accountable: 'oosterwold',
      withdrawn: { on: '2027-03-01', why: 'Not needed' },
    },
    talks: { what: 'Talk', accountable: 'oosterwold' },
  },
  milestones: {
    opening: { title: { en: 'Works opened', nl: 'Werk gestart' }, due: '2027-09-01', owner: 'water-board' },
    first: { title: 'First metre', due: '2027-05-20', owner: 'water-board' },
    dropped: { title: 'Party tent', due: '2027-05-30' },
  },
} as never;
const entries = entryFiles(
  commitment('2027-02-10', 'early', 'done'),
  commitment('2027-06-01', 'survey', 'expected', { expected: '2027-08-01', share: 40 }),
  commitment('2027-07-01', 'trees', 'done', { party: 'westerwold' }),
  { kind: 'decision', date: '2027-06-10', title: 'Later', outcome: 'adopted' },
  {
    kind: 'milestone',
    date: '2027-06-10',
    about: 'milestones/opening',
    state: 'rescheduled',
    due: '2027-10-01',
    decision: entryId(4),
  },
  { kind: 'milestone', date: '2027-07-01', about: 'opening', state: 'expected', expected: '2027-11-01' },
  { kind: 'milestone', date: '2027-05-20', about: 'milestones/first', state: 'met' },
  { kind: 'milestone', date: '2027-05-21', about: 'milestones/dropped', state: 'dropped', note: 'Too dear' },
  commitment('2027-07-16', 'survey', 'done'),
);

describe('milestones and commitments', () => {
  test('planned, moved, expected, done, dropped; what is done tomorrow is late today', () => {
    expect(partOf(reportInput({ terms, entries }), ['milestones', 'commitments'])).toMatchInlineSnapshot(`
      "## Milestones

      **Milestones: planned, expected and moved**

      | Milestone | Planned | Expected or done | Status | Owner |
      | --- | --- | --- | --- | --- |
      | **Works opened** | 1 October 2027 (first 1 September 2027; moved once) | 1 November 2027 | ▲ due on 1 October 2027, expected on 1 November 2027: 31 days late | Water board |
      | **First metre** | 20 May 2027 | 20 May 2027 | ✓ done on 20 May 2027, due 20 May 2027 | Water board |
      | **Party tent** | 30 May 2027 |  | · dropped on 21 May 2027 |  |

      ## Commitments per party

      ### Water board

      **Water board: of what was due, 0 of 2 kept in time**

      | Commitment | Due | Expected or done | Status |
      | --- | --- | --- | --- |
      | **Survey the dike** | 30 June 2027 | 1 August 2027; 40 % done | ■ was due on 30 June 2027, 15 days ago |

      1 commitment was settled before this period.

      ### Oosterwold

      **Oosterwold: nothing was due yet**

      | Commitment | Due | Expected or done | Status |
      | --- | --- | --- | --- |
      | **Plant trees** | 31 July 2027 |  | **due on 31 July 2027, in 16 days** |
      | **Answer the call** | no date |  | waits for: Someone calls |
      | **Talk** | no date |  | ? no date has been agreed |

      ### Westerwold

      **Westerwold: of what was due, 1 of 1 kept in time**

      | Commitment | Due | Expected or done | Status |
      | --- | --- | --- | --- |
      | **Plant trees** | 31 July 2027 | 1 July 2027 | ✓ done on 1 July 2027, due 31 July 2027 |
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ terms, entries }), ['milestones', 'commitments'], 'nl'))
      .toMatchInlineSnapshot(`
      "## Mijlpalen

      **Mijlpalen: gepland, verwacht en verschoven**

      | Mijlpaal | Gepland | Verwacht of gereed | Stand | Trekker |
      | --- | --- | --- | --- | --- |
      | **Werk gestart** | 1 oktober 2027 (eerst 1 september 2027; één keer verschoven) | 1 november 2027 | ▲ afgesproken voor 1 oktober 2027, verwacht op 1 november 2027: 31 dagen te laat | Waterschap |
      | **First metre** | 20 mei 2027 | 20 mei 2027 | ✓ gereed op 20 mei 2027, afgesproken voor 20 mei 2027 | Waterschap |
      | **Party tent** | 30 mei 2027 |  | · vervallen op 21 mei 2027 |  |

      ## Afspraken per partij

      ### Waterschap

      **Waterschap: van wat aan de beurt was, 0 van 2 op tijd nagekomen**

      | Afspraak | Uiterlijk | Verwacht of gereed | Stand |
      | --- | --- | --- | --- |
      | **Meet de dijk op** | 30 juni 2027 | 1 augustus 2027; 40 % gereed | ■ moest op 30 juni 2027 gereed zijn, 15 dagen geleden |

      1 afspraak is al vóór deze periode afgehandeld.

      ### Oosterwold

      **Oosterwold: er was nog niets aan de beurt**

      | Afspraak | Uiterlijk | Verwacht of gereed | Stand |
      | --- | --- | --- | --- |
      | **Plant trees** | 31 juli 2027 |  | **uiterlijk 31 juli 2027, over 16 dagen** |
      | **Answer the call** | geen datum |  | wacht op: Someone calls |
      | **Talk** | geen datum |  | ? er is geen datum afgesproken |

      ### Westerwold

      **Westerwold: van wat aan de beurt was, 1 van 1 op tijd nagekomen**

      | Afspraak | Uiterlijk | Verwacht of gereed | Stand |
      | --- | --- | --- | --- |
      | **Plant trees** | 31 juli 2027 | 1 juli 2027 | ✓ gereed op 1 juli 2027, afgesproken voor 31 juli 2027 |
      "
    `);
  });
  test('where all was settled before, the number remains', () => {
    const done = { ...(terms as { commitments: { early: object } }).commitments.early };
    const input = reportInput({
      terms: { commitments: { early: done } } as never,
      entries: entries.slice(0, 1),
    });
    expect(partOf(input, 'commitments')).toBe(
      [
        '## Commitments per party',
        '### Water board',
        'Water board: of what was due, 0 of 1 kept in time.',
        '1 commitment was settled before this period.\n',
      ].join('\n\n'),
    );
  });
  test('a milestone of nobody, and no milestones or commitments at all', () => {
    expect(partOf(reportInput({ terms, entries }), 'milestones')).toContain('| **Party tent** |');
    const none = { milestones: {}, commitments: {} };
    expect(partOf(reportInput({ terms: none }), ['milestones', 'commitments'])).toBe('');
  });
});

test('kept in time counts what was due: done early or on the day, done late, late', () => {
  const early = commitment('2027-06-30', 'survey', 'done');
  const statusOf = (today: string, ...all: readonly (typeof early)[]) => {
    const { agreement, state, folder } = reportInput({ today, entries: entryFiles(...all) });
    return agreementStatus({ agreement, state, settings: folder.settings, today }).deeds;
  };
  expect(keptInTime(statusOf('2027-06-01'))).toBeNull();
  expect(keptInTime(statusOf('2027-07-01'))).toEqual({ inTime: 0, due: 1 });
  expect(keptInTime(statusOf('2027-07-01', early))).toEqual({
    inTime: 1,
    due: 1,
  });
  expect(keptInTime(statusOf('2027-07-05', commitment('2027-07-01', 'survey', 'done')))).toEqual({
    inTime: 0,
    due: 1,
  });
});

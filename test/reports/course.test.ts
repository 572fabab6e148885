import { describe, expect, test } from 'vitest';
import { entryFiles, smallTerms } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const measurement = (date: string, value: number, more: object = {}) =>
  ({
    kind: 'measurement',
    date,
    value,
    about: 'goals/safe-dike/indicators/kilometres',
    by: 'water-board',
    ...more,
  }) as const;
const assessment = (date: string, by: string, overall: string, more: object = {}) =>
  ({ kind: 'assessment', date, by, overall: { status: overall }, ...more }) as const;
const goals = {
  ...smallTerms.goals,
  quiet: { title: { en: 'A quiet dike', nl: 'Een stille dijk' }, owner: 'oosterwold', priority: 'high' },
} as never;
const entries = entryFiles(
  measurement('2027-03-31', 12),
  measurement('2027-06-30', 14, { note: 'Provisional until the survey.', provisional: true }),
  assessment('2027-04-01', 'anna', 'on-track', {
    money: { status: 'on-track', reason: 'Within the budget.' },
  }),
  {
    ...assessment('2027-07-01', 'water-board', 'off-track'),
    overall: { status: 'off-track', reason: { en: 'Too slow.', nl: 'Te traag.' } },
  },
  assessment('2027-07-16', 'oosterwold', 'on-track'),
);

describe('are we on course', () => {
  test('goals now and then, what parties declare beside it, each goal with its indicators', () => {
    expect(partOf(reportInput({ entries, terms: { goals } }), 'course')).toMatchInlineSnapshot(`
      "## Are we on course?

      **Goals: now, and at the beginning of the period**

      | Goal | Now | On 1 May 2027 | Why |
      | --- | --- | --- | --- |
      | **A safe dike** | ■ off track | ● on track | Length of dike that meets the standard: 14 of 24.8 km expected by 30 June 2027, 56 % of the expected progress |
      | **A quiet dike (high priority)** | ? unknown | ? unknown | nothing says how this goal is measured |

      **How the parties themselves judge it**

      | Party | Overall | Money |
      | --- | --- | --- |
      | **Water board** | ■ off track (was on track) | ● on track 1 April 2027 |

      - **Water board** 1 July 2027: Too slow. Money: Within the budget.

      5 months of the plan done in 6.41 months: 0.78 of the planned pace

      ### A safe dike

      ■ off track **Owner:** Water board.

      #### Length of dike that meets the standard

      ■ off track 14 of 24.8 km expected by 30 June 2027, 56 % of the expected progress

      - **Baseline:** 0 km on 31 December 2026
      - **Target:** 100 km on 31 December 2028
      - **Next measurement by:** 14 October 2027

      **Length of dike that meets the standard (km)**

      - Expected path: 0 km (31 December 2026) → 100 km (31 December 2028)
      - Measured: ▁█ 12 km (31 March 2027) → 14 km (30 June 2027)

      **Measurements: Length of dike that meets the standard**

      | Date | Value (km) | Note |
      | --- | ---: | --- |
      | **31 March 2027** | 12 |  |
      | **30 June 2027** | 14 | Provisional. Provisional until the survey. |

      ### A quiet dike

      ? unknown **Owner:** Municipality of Oosterwold.
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ entries, terms: { goals } }), 'course', 'nl')).toMatchInlineSnapshot(`
      "## Liggen we op koers?

      **Doelen: nu, en aan het begin van de periode**

      | Doel | Nu | Op 1 mei 2027 | Waarom |
      | --- | --- | --- | --- |
      | **A safe dike** | ■ niet op koers | ● op koers | Length of dike that meets the standard: 14 van de 24,8 km die op 30 juni 2027 werd verwacht, 56 % van de verwachte voortgang |
      | **Een stille dijk (hoge prioriteit)** | ? onbekend | ? onbekend | nergens staat hoe dit doel wordt gemeten |

      **Hoe de partijen het zelf beoordelen**

      | Partij | Geheel | Geld |
      | --- | --- | --- |
      | **Water board** | ■ niet op koers (was op koers) | ● op koers 1 april 2027 |

      - **Water board** 1 juli 2027: Te traag. Geld: Within the budget.

      5 maanden van de planning gereed in 6,41 maanden: 0,78 van het geplande tempo

      ### A safe dike

      ■ niet op koers **Trekker:** Water board.

      #### Length of dike that meets the standard

      ■ niet op koers 14 van de 24,8 km die op 30 juni 2027 werd verwacht, 56 % van de verwachte voortgang

      - **Nulmeting:** 0 km op 31 december 2026
      - **Streefwaarde:** 100 km op 31 december 2028
      - **Volgende meting uiterlijk:** 14 oktober 2027

      **Length of dike that meets the standard (km)**

      - Verwacht verloop: 0 km (31 december 2026) → 100 km (31 december 2028)
      - Gemeten: ▁█ 12 km (31 maart 2027) → 14 km (30 juni 2027)

      **Metingen: Length of dike that meets the standard**

      | Datum | Waarde (km) | Toelichting |
      | --- | ---: | --- |
      | **31 maart 2027** | 12 |  |
      | **30 juni 2027** | 14 | Voorlopig. Provisional until the survey. |

      ### Een stille dijk

      ? onbekend **Trekker:** Municipality of Oosterwold.
      "
    `);
  });
  test('without a beginning to compare with, only how it stands now', () => {
    const part = partOf(reportInput({ wasThere: false }), 'course');
    expect(part).toContain('| Goal | Now | Why |');
    expect(part).not.toContain('1 May 2027');
  });
  test('a declaration may be newer on one dimension: the older one keeps its date', () => {
    const part = partOf(reportInput({ entries }), 'course');
    expect(part).toContain('| **Water board** | ■ off track (was on track) | ● on track 1 April 2027 |');
    expect(part).toContain('- **Water board** 1 July 2027: Too slow. Money: Within the budget.');
  });
  test.each([
    ['2027-04-10', '○ not yet due', 'the first measurement is due by 15 April 2027'],
    ['2027-04-20', '? unknown', 'not measured yet; the first measurement was due by 15 April 2027'],
  ])('without measurements on %s: %s', (today, tone, why) => {
    const part = partOf(reportInput({ today, since: '2027-02-01' }), 'course');
    expect(part).toContain(`| **A safe dike** | ${tone} |`);
    expect(part).toContain(why);
  });
  test('a measurement that is too old is out of date', () => {
    const part = partOf(reportInput({ entries: entryFiles(measurement('2027-03-31', 12)) }), 'course');
    expect(part).toContain('out of date');
    expect(part).toContain('no measurement since 31 March 2027; one was due by 14 July 2027');
  });
});

import { describe, expect, test } from 'vitest';
import { entryFiles } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const euro = (amount: number | string, currency = 'EUR') => ({ amount, currency });
const paid = (about: string, amount: object, date = '2027-06-01') =>
  ({ kind: 'contribution', date, about: `contributions/${about}`, state: 'paid', amount }) as const;
const terms = {
  budget: { total: euro(1_000_000) },
  contributions: {
    tenths: {
      what: { en: 'Tenths', nl: 'Tienden' },
      from: 'oosterwold',
      amount: euro(0.3),
      due: '2027-06-30',
    },
    partly: { what: 'Partly', from: 'water-board', amount: euro(100), due: '2027-06-30' },
    hours: { what: 'Hours', from: 'oosterwold', quantity: { value: 100, unit: 'hours' }, due: '2027-12-31' },
    grant: {
      what: 'Grant',
      from: 'water-board',
      amount: euro(500),
      share: { percent: 40, of: { en: 'the costs', nl: 'de kosten' } },
      grant: { 'spend-by': '2027-12-31' },
    },
    returned: { what: 'Returned', from: 'oosterwold', amount: euro(10) },
  },
} as never;
const change = (opens: string, more: object) =>
  ({ kind: 'change', date: '2027-05-10', opens, state: 'proposed', title: opens, ...more }) as const;
const decision = (about: string, outcome: string) =>
  ({ kind: 'decision', date: '2027-06-01', title: 'x', outcome, about: `changes/${about}` }) as const;
const entries = entryFiles(
  paid('tenths', euro(0.1)),
  paid('tenths', euro(0.2)),
  paid('partly', euro(60)),
  paid('partly', euro(5, 'USD')),
  { kind: 'contribution', date: '2027-06-01', about: 'hours', state: 'delivered', quantity: 60.5 },
  { kind: 'contribution', date: '2027-06-02', about: 'hours', state: 'delivered', quantity: 39.5 },
  paid('returned', euro(10)),
  paid('returned', euro(-10), '2027-07-01'),
  paid('partly', euro(40), '2027-07-16'),
  change('pump', { amount: euro(84_000.1), delay: 'P8W' }),
  change('land', { amount: euro(-4_000.3) }),
  change('bridge', { amount: euro(1) }),
  decision('pump', 'adopted'),
  decision('land', 'adopted'),
  decision('bridge', 'rejected'),
);

describe('money and other contributions', () => {
  test('agreed, delivered exactly, complete, currencies apart, changes and what was approved', () => {
    expect(partOf(reportInput({ terms, entries }), 'money')).toMatchInlineSnapshot(`
      "## Money and other contributions

      The budget is €1,000,000.

      **Contributions: agreed and delivered**

      | Contribution | From | Agreed | Delivered | Due |
      | --- | --- | --- | --- | --- |
      | **Tenths** | Municipality of Oosterwold | €0.30 | €0.30 (complete) | 30 June 2027 |
      | **Partly** | Water board | €100 | €60; US\\$5 | 30 June 2027 ■ 15 days late |
      | **Hours** | Municipality of Oosterwold | 100 hours | 100 hours (complete) | 31 December 2027 |
      | **Grant** | Water board | €500; 40 % of the costs | nothing yet | grant to be spent by 31 December 2027 |
      | **Returned** | Municipality of Oosterwold | €10 | €0 |  |

      **Changes**

      | Change | Effect | Status |
      | --- | --- | --- |
      | **pump** | €84,000.10; 8 weeks later | approved on 1 June 2027 |
      | **land** | -€4,000.30 | approved on 1 June 2027 |
      | **bridge** | €1 | rejected on 1 June 2027 |

      Approved changes so far: €79,999.80.
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ terms, entries }), 'money', 'nl')).toMatchInlineSnapshot(`
      "## Geld en andere bijdragen

      De begroting is € 1.000.000.

      **Bijdragen: afgesproken en geleverd**

      | Bijdrage | Van | Afgesproken | Geleverd | Uiterlijk |
      | --- | --- | --- | --- | --- |
      | **Tienden** | Municipality of Oosterwold | € 0,30 | € 0,30 (volledig) | 30 juni 2027 |
      | **Partly** | Water board | € 100 | € 60; US\\$ 5 | 30 juni 2027 ■ 15 dagen te laat |
      | **Hours** | Municipality of Oosterwold | 100 hours | 100 hours (volledig) | 31 december 2027 |
      | **Grant** | Water board | € 500; 40 % van de kosten | nog niets | subsidie uiterlijk te besteden op 31 december 2027 |
      | **Returned** | Municipality of Oosterwold | € 10 | € 0 |  |

      **Wijzigingen**

      | Wijziging | Gevolg | Stand |
      | --- | --- | --- |
      | **pump** | € 84.000,10; 8 weken later | goedgekeurd op 1 juni 2027 |
      | **land** | € -4.000,30 | goedgekeurd op 1 juni 2027 |
      | **bridge** | € 1 | afgewezen op 1 juni 2027 |

      Goedgekeurde wijzigingen tot nu toe: € 79.999,80.
      "
    `);
  });
  test('no money, no part; a budget of nothing is a budget', () => {
    expect(partOf(reportInput(), 'money')).toBe('');
    expect(partOf(reportInput({ terms: { budget: { total: euro(0) } } as never }), 'money')).toBe(
      '## Money and other contributions\n\nThe budget is €0.\n',
    );
  });
});

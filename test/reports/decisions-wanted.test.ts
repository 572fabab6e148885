import { describe, expect, test } from 'vitest';
import { entryFile, entryFiles, entryId } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const terms = { bodies: { steering: { title: { en: 'Steering group', nl: 'Stuurgroep' } } } } as never;
const request = (opens: string, more: object) =>
  ({ kind: 'request', date: '2027-06-01', state: 'open', opens, ...more }) as const;

describe('decisions wanted', () => {
  const entries = entryFiles(
    request('later', { title: { en: 'Later', nl: 'Later' } }),
    request('pump', {
      title: { en: 'Do we add a pump?', nl: 'Komt er een pomp bij?' },
      context: 'It rains more.',
      options: [{ title: 'Now', consequence: 'dearer' }, { title: 'Never' }],
      recommendation: 'Now.',
      body: 'steering',
      'needed-by': '2027-07-01',
      by: 'anna',
    }),
    request('road', { title: 'Close the road?', 'needed-by': '2027-09-01' }),
    request('gone', { title: 'Already decided' }),
    {
      kind: 'decision',
      date: '2027-06-20',
      title: 'Road put off',
      outcome: 'deferred',
      until: '2027-08-15',
      reason: 'Counts first.',
      about: 'requests/road',
    },
    {
      kind: 'decision',
      date: '2027-06-21',
      title: 'Yes to the fourth',
      outcome: 'adopted',
      about: 'requests/gone',
      body: 'steering',
      votes: { oosterwold: 'for', 'water-board': 'abstained' },
    },
    { kind: 'decision', date: '2027-04-01', title: 'Before the period', outcome: 'rejected' },
  );
  test('the first needed comes first, those without a date last; what was put off says so', () => {
    expect(partOf(reportInput({ terms, entries }), 'decisions')).toMatchInlineSnapshot(`
      "## Decisions wanted

      > ◆ **To decide: Do we add a pump?**
      >
      > It rains more.
      >
      > Options:
      >
      > 1. **Now**: dearer
      > 2. **Never**
      >
      > **Recommendation:** Now.
      >
      > - **Decides:** Steering group
      > - **Needed by:** 1 July 2027 ■ 14 days late
      > - **Asked by:** Project lead (Water board)

      > ◆ **To decide: Close the road?**
      >
      > - **Needed by:** 1 September 2027
      > - **Asked by:** Municipality of Oosterwold
      > - **Put off:** 20 June 2027 until 15 August 2027 Counts first.

      > ◆ **To decide: Later**
      >
      > - **Asked by:** Municipality of Oosterwold

      **Decided since 1 May 2027**

      | Date | Decision | Outcome | By |
      | --- | --- | --- | --- |
      | 20 June 2027 | **Road put off** | put off | Municipality of Oosterwold |
      | 21 June 2027 | **Yes to the fourth** | adopted (1 for, 0 against, 1 abstained) | Steering group |
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ terms, entries }), 'decisions', 'nl')).toMatchInlineSnapshot(`
      "## Beslispunten

      > ◆ **Te besluiten: Komt er een pomp bij?**
      >
      > It rains more.
      >
      > Keuzes:
      >
      > 1. **Now**: dearer
      > 2. **Never**
      >
      > **Advies:** Now.
      >
      > - **Beslist:** Stuurgroep
      > - **Nodig op:** 1 juli 2027 ■ 14 dagen te laat
      > - **Gevraagd door:** Projectleider (Water board)

      > ◆ **Te besluiten: Close the road?**
      >
      > - **Nodig op:** 1 september 2027
      > - **Gevraagd door:** Municipality of Oosterwold
      > - **Uitgesteld:** 20 juni 2027 tot 15 augustus 2027 Counts first.

      > ◆ **Te besluiten: Later**
      >
      > - **Gevraagd door:** Municipality of Oosterwold

      **Besloten sinds 1 mei 2027**

      | Datum | Besluit | Uitkomst | Door |
      | --- | --- | --- | --- |
      | 20 juni 2027 | **Road put off** | uitgesteld | Municipality of Oosterwold |
      | 21 juni 2027 | **Yes to the fourth** | aangenomen (1 voor, 0 tegen, 1 onthouden) | Stuurgroep |
      "
    `);
  });
  test('put off until a day that has passed: late since that day', () => {
    const since = (today: string) =>
      partOf(reportInput({ entries: entries.slice(0, 5), today }), 'decisions');
    expect(since('2027-09-10')).toContain(
      '- **Needed by:** 1 September 2027\n> - **Asked by:** Municipality of Oosterwold\n> - **Put off:** 20 June 2027 until 15 August 2027 ■ 26 days late Counts first.',
    );
  });
  test('none', () => {
    expect(partOf(reportInput(), 'decisions')).toBe(
      '## Decisions wanted\n\nNo decision is asked for at this moment.\n',
    );
    expect(partOf(reportInput(), 'decisions', 'nl')).toContain('## Beslispunten\n\n');
  });
  test('a decision about nothing is told; one after today is not, nor is a request', () => {
    const told = entryFiles(
      { kind: 'decision', date: '2027-06-21', title: 'We meet monthly', outcome: 'adopted' },
      { kind: 'decision', date: '2027-07-16', title: 'Tomorrow', outcome: 'adopted' },
      { ...request('tomorrow', { title: 'Of tomorrow' }), date: '2027-07-16' },
    );
    const part = partOf(reportInput({ entries: told }), 'decisions');
    expect(part).toContain('We meet monthly');
    expect(part).not.toContain('omorrow');
  });
  test('what was decided earlier and recorded only in this period is news', () => {
    const entries = [
      entryFile(1, { kind: 'decision', date: '2027-04-01', title: 'Recorded late', outcome: 'adopted' }),
      entryFile(2, { kind: 'decision', date: '2027-04-01', title: 'Known', outcome: 'adopted' }),
    ];
    const part = partOf(reportInput({ entries, recordedLate: [entryId(1)] }), 'decisions');
    expect(part).toContain('| 1 April 2027 | **Recorded late** | adopted | Municipality of Oosterwold |');
    expect(part).not.toContain('Known');
  });
  test('a request without a title is shown by its path', () => {
    const entries = entryFiles(request('bare', {}));
    expect(partOf(reportInput({ entries }), 'decisions')).toContain('`requests/bare`');
  });
});

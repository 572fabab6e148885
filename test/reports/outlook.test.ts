import { describe, expect, test } from 'vitest';
import { entryFiles } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const risks = {
  grant: {
    title: { en: 'Grant runs out', nl: 'Subsidie raakt op' },
    likelihood: 'medium',
    impact: 'high',
    owner: 'water-board',
    response: 'Ask for more',
  },
  small: { title: 'Small', likelihood: 'low', impact: 'low' },
  bare: { title: 'Not weighed' },
  gone: { title: 'Withdrawn', withdrawn: { on: '2027-01-01', why: 'No' } },
  closed: { title: 'Closed' },
};
const entries = entryFiles(
  { kind: 'risk', date: '2027-06-01', opens: 'soil', state: 'open', title: 'Soil', owner: 'anna' },
  { kind: 'risk', date: '2027-06-02', about: 'risks/soil', state: 'occurred', likelihood: 'high' },
  { kind: 'risk', date: '2027-06-02', about: 'risks/closed', state: 'closed' },
  { kind: 'risk', date: '2027-06-03', about: 'risks/small', state: 'changed', impact: 'high' },
  { kind: 'risk', date: '2027-07-16', about: 'risks/grant', state: 'closed' },
);

describe('the next period', () => {
  test('what is late first, then what comes, with who', () => {
    const part = partOf(reportInput({ today: '2027-07-16' }), 'next');
    expect(part).toMatchInlineSnapshot(`
      "## The next three months

      **What is late and what comes**

      | Date | What | Who | Status |
      | --- | --- | --- | --- |
      | 15 April 2027 | **measurement: Length of dike that meets the standard** | Water board | ■ 92 days late |
      | 30 June 2027 | **commitment: Survey the dike** | Water board | ■ 16 days late |
      | 1 September 2027 | **milestone: Works opened** | Water board | · in 47 days |
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ today: '2027-07-16' }), 'next', 'nl')).toMatchInlineSnapshot(`
      "## De komende drie maanden

      **Wat te laat is en wat komt**

      | Datum | Wat | Wie | Stand |
      | --- | --- | --- | --- |
      | 15 april 2027 | **meting: Length of dike that meets the standard** | Water board | ■ 92 dagen te laat |
      | 30 juni 2027 | **afspraak: Survey the dike** | Water board | ■ 16 dagen te laat |
      | 1 september 2027 | **mijlpaal: Works opened** | Water board | · over 47 dagen |
      "
    `);
  });
  test('a long list leaves room for what comes, and counts the rest', () => {
    const each = (name: string, due: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `${name}-${at + 1}`,
          { what: `${name} ${at + 1}`, accountable: 'water-board', due },
        ]),
      );
    const commitments = { ...each('late', '2027-06-30', 15), ...each('coming', '2027-08-01', 15) };
    const part = partOf(reportInput({ terms: { commitments } }), 'next');
    // Beside them the measurement that is late.
    expect(part.match(/commitment: late/g)).toHaveLength(11);
    expect(part.match(/commitment: coming/g)).toHaveLength(8);
    expect(part).toContain('And 12 more things, 4 late.');
    expect(partOf(reportInput({ terms: { commitments } }), 'next', 'nl')).toContain(
      'En nog 12, waarvan 4 te laat.',
    );
  });
  test('an agreement that has ended asks nothing', () => {
    expect(partOf(reportInput({ terms: { status: 'ended' } }), 'next')).toBe('');
  });
});

describe('risks', () => {
  test('what occurred first, then by weight; those closed or withdrawn are left out, tomorrow does not count', () => {
    expect(partOf(reportInput({ terms: { risks } as never, entries }), 'risks')).toMatchInlineSnapshot(`
      "## Risks

      **The heaviest risks**

      | Risk | Weight | Owner | What is done about it |
      | --- | --- | --- | --- |
      | **Soil (has occurred)** | likelihood high | Project lead (Water board) |  |
      | **Grant runs out** | likelihood medium, impact high | Water board | Ask for more |
      | **Small** | likelihood low, impact high |  |  |
      | **Not weighed** | not weighed |  |  |
      "
    `);
    expect(partOf(reportInput({ terms: { risks } as never, entries }), 'risks', 'nl')).toContain(
      '| **Subsidie raakt op** | kans middelgroot, gevolg groot |',
    );
  });
  test('none', () => {
    expect(partOf(reportInput(), 'risks')).toBe('');
  });
});

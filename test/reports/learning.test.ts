import { describe, expect, test } from 'vitest';
import { entryFiles } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const entries = entryFiles(
  { kind: 'success', date: '2027-04-01', title: 'Of the period before' },
  {
    kind: 'success',
    date: '2027-06-01',
    title: { en: 'School yard is green', nl: 'Schoolplein is groen' },
    thanks: ['anna', 'oosterwold'],
  },
  { kind: 'success', date: '2027-06-02', title: 'By itself' },
  { kind: 'success', date: '2027-07-16', title: 'Of tomorrow' },
  { kind: 'improvement', date: '2027-03-01', opens: 'log', state: 'proposed', title: 'One log' },
  {
    kind: 'improvement',
    date: '2027-03-02',
    about: 'improvements/log',
    state: 'adopted',
    owner: 'anna',
    due: '2027-06-01',
  },
  { kind: 'improvement', date: '2027-06-01', about: 'improvements/log', state: 'done' },
  {
    kind: 'improvement',
    date: '2027-06-05',
    about: 'improvements/log',
    state: 'evaluated',
    result: { en: 'It works.', nl: 'Het werkt.' },
  },
  { kind: 'improvement', date: '2027-02-01', opens: 'old', state: 'proposed', title: 'Rejected long ago' },
  { kind: 'improvement', date: '2027-02-02', about: 'improvements/old', state: 'rejected', note: 'No' },
  { kind: 'improvement', date: '2027-02-01', opens: 'waits', state: 'proposed', title: 'Still waits' },
);

describe('successes and improvements', () => {
  test('of this period, with thanks; open improvements stay', () => {
    expect(partOf(reportInput({ entries }), 'learning')).toMatchInlineSnapshot(`
      "## Successes and improvements

      > ★ **Success: To celebrate**
      >
      > - School yard is green
      >
      >   Thanks to Project lead (Water board) and Municipality of Oosterwold.
      >
      > - By itself

      **Improvements**

      | Improvement | Status | Owner | Due |
      | --- | --- | --- | --- |
      | **Still waits** | proposed on 1 February 2027 |  |  |
      | **One log: It works.** | done and evaluated on 5 June 2027 | Project lead (Water board) | 1 June 2027 |
      "
    `);
  });
  test('in Dutch', () => {
    expect(partOf(reportInput({ entries }), 'learning', 'nl')).toMatchInlineSnapshot(`
      "## Successen en verbeterpunten

      > ★ **Succes: Om te vieren**
      >
      > - Schoolplein is groen
      >
      >   Dank aan Projectleider (Water board) en Municipality of Oosterwold.
      >
      > - By itself

      **Verbeterpunten**

      | Verbeterpunt | Stand | Trekker | Uiterlijk |
      | --- | --- | --- | --- |
      | **Still waits** | voorgesteld op 1 februari 2027 |  |  |
      | **One log: Het werkt.** | gereed en geëvalueerd op 5 juni 2027 | Projectleider (Water board) | 1 juni 2027 |
      "
    `);
  });
  test('none', () => {
    expect(partOf(reportInput(), 'learning')).toBe('');
  });
});

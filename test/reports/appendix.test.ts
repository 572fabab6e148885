import { describe, expect, test } from 'vitest';
import { entryFiles, entryId } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const about = 'goals/safe-dike/indicators/kilometres';
const entries = entryFiles(
  { kind: 'measurement', date: '2027-03-01', about, value: 4 },
  {
    kind: 'measurement',
    date: '2027-03-01',
    about,
    value: 5,
    corrects: entryId(1),
    note: 'A typing error.',
    by: 'anna',
  },
  { kind: 'success', date: '2027-06-01', title: 'Too soon' },
  { kind: 'note', date: '2027-06-02', retracts: entryId(3), note: 'Not built yet.' },
);

describe('appendix', () => {
  test('method, corrections of the period with who and why, and where it comes from', () => {
    const part = partOf(reportInput({ entries }), 'appendix');
    expect(part).toContain('### How the figures are worked out');
    expect(part.slice(part.indexOf('### Corrections'))).toMatchInlineSnapshot(`
      "### Corrections

      **What was corrected or taken back**

      | Date | What | What happened | By |
      | --- | --- | --- | --- |
      | 1 June 2027 | **Success: Too soon** | taken back on 2 June 2027: Not built yet. | Municipality of Oosterwold |

      1 record was corrected or taken back before this period.

      ### Where this report comes from

      - **Agreement:** \`dike\`
      - **Versions:** \`aaaaaaaaaaaa..bbbbbbbbbbbb\`
      - **Records counted:** 2
      - **Made with:** \`collab 0.0.0\`
      "
    `);
  });
  test('in Dutch', () => {
    const part = partOf(reportInput({ entries, since: '2027-07-01' }), 'appendix', 'nl');
    expect(part.slice(part.indexOf('### Correcties'))).toMatchInlineSnapshot(`
      "### Correcties

      2 vastleggingen zijn al vóór deze periode gecorrigeerd of teruggenomen.

      ### Waar dit rapport vandaan komt

      - **Overeenkomst:** \`dike\`
      - **Versies:** \`aaaaaaaaaaaa..bbbbbbbbbbbb\`
      - **Vastleggingen meegeteld:** 2
      - **Gemaakt met:** \`collab 0.0.0\`
      "
    `);
  });
  test('without corrections no heading; a retraction of tomorrow has not happened', () => {
    expect(partOf(reportInput({ entries: entries.slice(2), today: '2027-06-01' }), 'appendix')).not.toContain(
      'Corrections',
    );
  });
});

/** A workbook to fill in with everything that one can hold. */
import type { Workbook } from '../../src/domain/sheet.js';

export const sampleWorkbook: Workbook = {
  title: 'Progress of the Waterschap',
  language: 'nl',
  date: '2027-03-01',
  listsTab: 'Lijsten',
  sheets: [
    {
      key: 'measurements',
      tab: 'Metingen: [a/b]',
      title: 'Wat is er gemeten?',
      introduction: ['Vul alleen de gele vakken in.', 'Laat leeg wat niet bekend is.'],
      mark: 'collab:form:1',
      columns: [
        { key: 'id', title: '', width: 8, holds: 'text', hidden: true },
        { key: 'what', title: 'Wat', width: 40, holds: 'text' },
        { key: 'last', title: 'Laatste waarde', width: 12, holds: 'number' },
        { key: 'due', title: 'Uiterlijk', width: 12, holds: 'date' },
        { key: 'value', title: 'Waarde', hint: 'Een getal, zonder eenheid', width: 12, holds: 'number', fillIn: true }, // prettier-ignore
        { key: 'date', title: 'Gemeten op', width: 12, holds: 'date', fillIn: true },
        {
          key: 'state',
          title: 'Stand',
          width: 16,
          holds: 'text',
          fillIn: true,
          choices: ['a, b', 'c "d"', '=x'],
        },
        { key: 'remark', title: 'Opmerking', width: 40, holds: 'text', fillIn: true },
      ],
      rows: [
        { cells: { id: 'goals/x', what: '=1+1', last: '12.5', due: '2027-06-30', remark: '@SUM(A1)' } },
        { cells: { id: 'goals/y', what: 'Dijk & "sloot" <b>', last: '-3', value: '4', date: '2027-02-28', state: 'c "d"' }, choices: { state: ['anders'] } }, // prettier-ignore
        { cells: { id: 'goals/z', what: '_x000D_ and a bell \u0007\uffff\r\nend' }, choices: { state: [] } },
      ],
      emptyRows: 2,
    },
    {
      key: 'successes',
      tab: 'metingen- [a-b]',
      title: 'Wat ging er goed?',
      introduction: [],
      columns: [
        { key: 'title', title: 'Succes', width: 60, holds: 'text', fillIn: true },
        { key: 'date', title: 'Op', width: 12, holds: 'date', fillIn: true },
      ],
      rows: [],
      emptyRows: 5,
    },
  ],
};

/** Mistakes in a form that comes back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillCsv, fillXlsx, type Filled } from '../support/fill-in-sheet.js';
import type { Provocations, Scene } from './provocation.js';

const read = ['progress', '--from', 'march.csv', '--as', 'anna'];
const measured = { row: 'indicators/kilometres', column: 'Value now' };
const on = { row: 'indicators/kilometres', column: 'Measured on' };
const deed = 'commitments/tell#vallei';

/** Makes the form and fills it in; `change` is what happens to its text. */
function filled(cells: readonly Filled[], change: (text: string) => string = (text) => text) {
  return async ({ collab, read: readText, write }: Scene): Promise<void> => {
    await collab('progress', 'form', '--for', 'vallei', '-o', 'march.csv');
    write('march.csv', change(fillCsv(readText('march.csv'), cells)));
  };
}

export const forms: Provocations = {
  'rows-refused': {
    cause: 'Several things in one file are wrong; all of them are told, each with its place.',
    prepare: filled([
      { ...measured, value: 'about five' },
      { ...on, value: '2026-11-20' },
      { row: deed, column: 'New state', value: 'startd' },
    ]),
    words: read,
  },
  'form-unfit': {
    cause: 'A form is read in another folder than the one it was made in.',
    prepare: filled([{ ...measured, value: 5 }], (text) =>
      text.replaceAll(/:[0-9a-f]{12}:en/g, ':000000000000:en'),
    ),
    words: read,
  },
  'form-row-unknown': {
    cause: 'The hidden first cell of a row was changed.',
    prepare: filled([{ ...measured, value: 5 }, { ...on, value: '2026-11-20' }], (text) => text.replace('kilometres"', 'miles"')), // prettier-ignore
    words: read,
  },
  'cell-not-a-number': {
    cause: 'Words stand where a number belongs.',
    prepare: filled([
      { ...measured, value: 'about five' },
      { ...on, value: '2026-11-20' },
    ]),
    words: read,
  },
  'cell-not-a-date': {
    cause: 'A date is written in a way that names no day.',
    prepare: filled([
      { ...measured, value: 5 },
      { ...on, value: 'last week' },
    ]),
    words: read,
  },
  'cell-date-doubtful': {
    cause: 'A date can be two days: the day or the month may come first.',
    prepare: filled([
      { ...measured, value: 5 },
      { ...on, value: '05/03/2026' },
    ]),
    words: read,
  },
  'cell-choice-unknown': {
    cause: 'A word is written that is not in the list of the cell.',
    prepare: filled([{ row: deed, column: 'New state', value: 'startd' }]),
    words: read,
  },
  'cell-needed': {
    cause: 'A row is half filled in.',
    prepare: filled([{ ...measured, value: 5 }]),
    words: read,
  },
  'cell-in-future': {
    cause: 'Something is said to have happened on a day to come.',
    prepare: filled([
      { ...measured, value: 5 },
      { ...on, value: '2027-01-01' },
    ]),
    words: read,
  },
  'cell-shows-error': {
    cause: 'A formula in the spreadsheet shows a mistake.',
    prepare: async ({ collab, folder, write }) => {
      await collab('progress', 'form', '--for', 'vallei', '-o', 'march.xlsx');
      write('march.xlsx', fillXlsx(readFileSync(join(folder, 'march.xlsx')), [{ ...measured, value: '#N/A' }, { ...on, value: '2026-11-20' }])); // prettier-ignore
    },
    words: ['progress', '--from', 'march.xlsx', '--as', 'anna'],
  },
};

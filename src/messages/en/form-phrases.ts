/** The form for progress, and what is said about it. */
import type { FormPhrases } from '../../domain/phrases/form-phrases.js';
import type { FormColumn, FormSheet } from '../../domain/sheet/form-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<FormSheet, string>> = {
  measurements: 'Measurements',
  deeds: 'Commitments, milestones',
  bottlenecks: 'Open bottlenecks',
  'new-bottlenecks': 'New bottlenecks',
  successes: 'Successes',
  improvements: 'Improvements',
  actions: 'Actions',
  others: 'Also due',
};

const headings: Readonly<Record<FormSheet, string>> = {
  measurements: 'What have you measured?',
  deeds: 'How do your commitments and milestones stand?',
  bottlenecks: 'What became of the open bottlenecks?',
  'new-bottlenecks': 'What is stuck?',
  successes: 'What went well?',
  improvements: 'What can be better?',
  actions: 'Which actions are done?',
  others: 'What else is due from you (to know; nothing to fill in here)',
};

const columns: Readonly<Record<FormColumn, string>> = {
  id: 'id',
  agreement: 'Agreement',
  goal: 'Goal',
  indicator: 'Indicator',
  unit: 'Unit',
  last: 'Last value (or start value)',
  'last-date': 'Last measured on',
  target: 'Target',
  'target-date': 'Target by',
  'expected-now': 'Expected by now',
  due: 'Due',
  value: 'Value now',
  'measured-on': 'Measured on',
  what: 'What',
  kind: 'Kind',
  'state-now': 'State now',
  'share-now': 'Done so far (%), as last told',
  'expected-before': 'Expected, as last told',
  state: 'New state',
  share: 'Done so far (%)',
  expected: 'Expected to be done on',
  on: 'On which day',
  bottleneck: 'Bottleneck',
  'asked-of-now': 'Asked of',
  since: 'Open since',
  'new-bottleneck': 'What is stuck',
  about: 'About',
  impact: 'What happens if nothing changes',
  'asked-of': 'Who can solve it',
  'needed-by': 'Needed by',
  success: 'What went well',
  improvement: 'What can be better',
  action: 'Action',
  'new-due': 'New date',
  note: 'Remark',
};

const hints: Partial<Record<FormColumn, string>> = {
  value: 'A number, without the unit.',
  'measured-on': 'The day on which it was measured. Another day is a new measurement; the earlier one stays.',
  state: 'Choose from the list. Leave it empty when nothing changed.',
  share: 'A number from 0 to 100.',
  expected: 'Your forecast: the day on which you expect it to be done.',
  on: 'The day on which it happened. Empty: the day on which this form is recorded.',
  about: 'Choose from the list what it is about, or leave it empty.',
  'asked-of': 'Choose from the list; several with a semicolon between them.',
  'needed-by': 'The day by which it must be solved.',
  'new-due': 'Only when it moves to another day.',
};

export const formPhrases: PhraseSentences<FormPhrases> = {
  'form.description': () =>
    'Makes a form for one party to report progress in: a spreadsheet with what is due from it, to send by e-mail. "collab progress --from" reads it back.',
  'form.examples': () =>
    `  collab progress form --for water-board -o march.xlsx    a spreadsheet for the water board
  collab progress form --for elderveen --lang nl -o maart.csv
  collab progress --from march.xlsx --dry-run             what it would record
  collab progress --from march.xlsx                       records what was filled in`,
  'form.for': () => 'the party that reports: its id or its name',
  'form.output': () => 'the file to write: .xlsx or .csv',
  'form.force': () => 'replace the file that is there',
  'form.ask-party': () => 'For which party?',
  'form.only-part': ({ sheet }) =>
    `Only the part "${tabs[sheet]}" is in this file; the other tabs were not read. Save the whole form as .xlsx.`,
  'form.written': ({ file, party, rows }, format) =>
    rows === 0
      ? `${file}: nothing is due from ${format.text(party)}; the form has room for bottlenecks, successes and improvements.`
      : `${file}: ${format.plural(rows, { one: 'thing', other: 'things' })} to report for ${format.text(party)}.`,
  'form.not-read': ({ place, text, instead }) =>
    instead === undefined
      ? `${place}: "${text}" stands outside the cells to fill in, and was not read.`
      : `${place}: "${text}" was typed over "${instead}", which the form shows, and was not read.`,
  'form.not-read-remedy': ({ more }, format) =>
    `${more === 0 ? '' : `So it is with ${format.plural(more, { one: 'other cell', other: 'other cells' })}. `}What matters of it: put it into a cell to fill in or a remark of the form and read it again, or record it with "collab progress note".`,
  'form.stands-in': ({ folder }) => `It stands in ${folder}, and may stay there: collab save leaves it out.`,
  'form.send': ({ file }) =>
    `Send it to them, and read it back when it returns:\n  collab progress --from ${file}`,
  'form.recorded-before': ({ count }, format) =>
    `${format.plural(count, { one: 'row was', other: 'rows were' })} recorded before, and stay as they are.`,
  'form.would-record': ({ count, file }, format) =>
    `${format.plural(count, { one: 'thing', other: 'things' })} would be recorded from ${file}:`,
  'form.would-record-row': ({ place, subject, date, last }, format) =>
    `${place}: ${subject}, on ${format.date(date)}${last === undefined ? '' : ` (last: ${last})`}`,
  'form.nothing-yet': ({ command }) =>
    command === undefined
      ? 'Nothing is recorded yet. To record it, leave --dry-run out.'
      : `Nothing is recorded yet. To record it: ${command}`,
  'form.recording': ({ done, total }, format) =>
    `Recording: ${format.number(done)} of ${format.number(total)}…`,
  'form.nothing-new': ({ file, count }, format) =>
    `Nothing new in ${file}: ${format.plural(count, { one: 'row was', other: 'rows were' })} recorded before. Nothing was recorded now.`,
  'form.nothing-filled-in': ({ file }) =>
    `Nothing is filled in in ${file}: the cells to fill in are empty. Nothing was recorded.`,
  'form.title': ({ party, date }, format) => `Progress of ${format.text(party)}, ${format.date(date)}`,
  'form.file-name': ({ party, date }) => `progress-${party}-${date}`,
  'form.lists': () => 'Lists',
  'form.tab': ({ sheet }) => tabs[sheet],
  'form.heading': ({ sheet }) => headings[sheet],
  'form.how-to-fill': ({ plain }) =>
    plain
      ? 'Fill in the empty cells. What you leave empty is not reported. Every block asks for something else.'
      : 'Fill in the yellow cells. What you leave empty is not reported. Every tab asks for something else.',
  'form.how-to-write': ({ plain }) =>
    plain
      ? 'Write numbers without their unit, and dates with the year: 31 March 2027.'
      : 'Where a cell has a list, choose from it. Write numbers without their unit, and dates with the year: 31 March 2027.',
  'form.how-to-return': () =>
    'Send the file back to the person who sent it. Something wrong? Change the cell and send it again: that becomes a correction.',
  'form.column': ({ column }) => columns[column],
  'form.hint': ({ column }) => hints[column] ?? '',
  'form.cell': ({ tab, cell }) => (tab === null ? `cell ${cell}` : `${tab}, cell ${cell}`),
  'form.row': ({ tab, row }) => (tab === null ? `row ${row}` : `${tab}, row ${row}`),
  'form.line': ({ line }) => `line ${line}`,
};

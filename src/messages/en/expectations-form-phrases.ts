/** The form for expectations, and what is said about it. */
import type { ExpectationsFormPhrases } from '../../domain/phrases/expectations-form-phrases.js';
import type { WishColumn, WishSheet } from '../../domain/sheet/wish-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<WishSheet, string>> = {
  expected: 'What we expect',
  offered: 'What we offer',
  answers: 'What others expect of us',
};

const headings: Readonly<Record<WishSheet, string>> = {
  expected: 'What do we expect of each other party?',
  offered: 'What do we offer?',
  answers: 'What do we answer?',
};

const hows: Readonly<Record<WishSheet, string>> = {
  expected:
    'Fill in one row for each expectation: of whom, what, why it matters to us, and what we fear if it does not happen.',
  offered:
    'Fill in one row for each offer: to whom, what, and by when. Choose what it answers, where it does.',
  answers:
    'Choose an answer for each row. Say why when it is declined or parked; say by when when it is accepted. What you leave empty is not answered yet.',
};

const columns: Readonly<Record<WishColumn, string>> = {
  id: 'id',
  of: 'Of whom',
  what: 'What we expect',
  interest: 'Why it matters to us',
  concern: 'What we fear if it does not happen',
  due: 'By when',
  to: 'To whom',
  offer: 'What we offer',
  'possible-by': 'Possible by',
  meets: 'Answers the expectation',
  by: 'Expected by',
  wish: 'What they expect of us',
  because: 'Why it matters to them',
  worry: 'What they fear',
  'wished-by': 'Wanted by',
  'state-now': 'Answer so far',
  answer: 'Our answer',
  reason: 'Reason',
  'met-by': 'Met by',
};

const hints: Partial<Record<WishColumn, string>> = {
  of: 'Choose a party from the list.',
  what: 'So that anyone can see whether it is met.',
  to: 'Choose a party from the list.',
  meets: 'Choose from the list, or leave it empty: an offer may also come unasked.',
  answer: 'Choose from the list. Empty: not answered yet.',
  reason: 'Needed when it is declined or parked.',
  'met-by': 'By when it is met; for what is parked, when it is taken up again.',
};

export const expectationsFormPhrases: PhraseSentences<ExpectationsFormPhrases> = {
  'expectations.form-description': () =>
    'Makes a form for one party, to send by e-mail before the work starts: what it expects of each other party and why, what it offers, and its answers to what others expect of it. "collab expectations read" reads it back.',
  'expectations.form-examples': () =>
    [
      '  collab expectations form --for water-board -o expectations-water-board.xlsx',
      '  collab expectations form --for elderveen --lang nl -o verwachtingen-elderveen.csv',
      '  collab expectations read expectations-water-board.xlsx       when it returns',
    ].join('\n'),
  'expectations.form-for': () => 'the party that fills it in: its id or its name',
  'expectations.form-written': ({ file, party, asked }, format) =>
    `${file}: a form for ${format.text(party)}, with ${format.plural(asked, { one: 'expectation', other: 'expectations' })} of others to answer.\nSend it to them, and read it back when it returns:\n  collab expectations read ${file}`,
  'expectations.form-file': ({ party }) => `expectations-${party}`,
  'expectations.form-title': ({ party, agreement }, format) =>
    `Expectations of ${format.text(party)}: ${format.text(agreement)}`,
  'expectations.form-tab': ({ sheet }) => tabs[sheet],
  'expectations.form-heading': ({ sheet }) => headings[sheet],
  'expectations.form-how': ({ sheet }) => hows[sheet],
  'expectations.form-return': ({ plain }) =>
    plain
      ? 'Write dates with the year: 31 March 2027. Send the file back to who sent it.'
      : 'Yellow cells are yours. Where a cell has a list, choose from it. Write dates with the year: 31 March 2027. Send the file back to who sent it.',
  'expectations.form-said': ({ said }) =>
    `You said before: ${said.join('; ')}. That need not be filled in again.`,
  'expectations.form-column': ({ column }) => columns[column],
  'expectations.form-hint': ({ column }) => hints[column] ?? '',
  'expectations.read-description': () =>
    'Reads a form that a party filled in: new expectations and offers are added to the agreement, answers are recorded; everything at once, or nothing. Reading it again changes nothing.',
  'expectations.read-examples': () =>
    [
      '  collab expectations read expectations-water-board.xlsx --dry-run     what it would record',
      '  collab expectations read expectations-water-board.xlsx               records it',
    ].join('\n'),
  'expectations.read-which': () => 'the form that came back: .xlsx, .ods or .csv',
  'expectations.read-file': () => 'file',
  'expectations.dry-run': () => 'show what would be recorded, and record nothing',
};

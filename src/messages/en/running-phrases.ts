import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

const days: Readonly<Record<string, (day: string) => string>> = {
  by: (day) => `by ${day}`,
  done: (day) => `done on ${day}`,
  met: (day) => `on ${day}`,
  since: (day) => `since ${day}`,
  'needed-by': (day) => `needed by ${day}`,
  date: (day) => `on ${day}`,
  'target-date': (day) => `by ${day}`,
};

const parts = {
  title: 'Name',
  signed: 'Signed',
  parties: 'Parties',
  purpose: 'Why',
  me: 'You',
  'next-meeting': 'Next meeting',
  agreed: 'Agreed',
  today: 'Today',
};

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.with-day': ({ question }, format) => `${question} (such as ${format.date('2026-01-12')})`,
  'init.ask-signatory': ({ party }) =>
    `${party}: function of who signed (Enter: not known; -: has not signed)`,
  'init.ask-works-for': () => 'For which party do you work?',
  'init.no-party': () => 'none: I stand between the parties',
  'init.ask-whether-done': () => 'That day has been. Was it done?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Yes',
      no: 'No, not yet (it is late)',
      unknown: 'I do not know',
    })[answer],
  'init.ask-serves': ({ what }) => `For which goal: ${what}?`,
  'init.not-agreed': () => 'That was not agreed',
  'init.other-figure': () => 'Something else',
  'init.rhythm': ({ every }) =>
    ({
      month: 'every month',
      quarter: 'every quarter',
      'half-year': 'every half year',
      year: 'every year',
      none: 'That was not agreed',
    })[every],
  'init.ask-is-function': ({ words }) =>
    `"${words}" looks like the name of a person. Everybody can read it here, and it stays.`,
  'init.is-function': ({ answer }) =>
    ({ yes: 'It is a function, without a name', no: 'Write it again' })[answer],
  'init.name-is-shared': ({ words }) =>
    `"${words}" looks like the name of a person. Everybody can read it, and it stays. To use a function instead, start again with: --me "Process manager"`,

  'init.summary': () => 'This is what you told:',
  'init.part-name': ({ part }) => parts[part],
  'init.wrong-part': ({ part }) => `No: ${parts[part]}`,
  'init.ask-party-of': ({ what }) => `Which party now: ${what}`,
  'init.summary-signed': ({ document, signed, starts, ends }, format) =>
    `${document}${signed === undefined ? '' : `, signed on ${format.date(signed)}`}${starts === undefined ? '' : `, from ${format.date(starts)}`}${ends === undefined ? ', no end agreed' : ` until ${format.date(ends)}`}`,
  'init.summary-party': ({ party, role }) =>
    role === undefined ? `${party} (has not signed)` : `${party} (signed by: ${role})`,
  'init.part-label': ({ kind }) =>
    ({
      goal: 'Goal',
      commitment: 'Commitment',
      measurement: 'Figure',
      bottleneck: 'Stuck',
      milestone: 'Reached',
    })[kind],
  'init.summary-day': ({ key, date }, format) =>
    date === undefined ? 'not done' : (days[key]?.(format.date(date)) ?? format.date(date)),
  'init.summary-unknown': ({ what }) =>
    ({ owner: 'who is responsible: not known', done: 'whether it is done: not known' })[what],
  'init.summary-article': ({ article }) => `article ${article}`,
  'init.summary-value': ({ value, unit }, format) => format.quantity(value, unit),
  'init.summary-figure': ({ baseline, target, unit }, format) =>
    [
      ...(baseline === undefined ? [] : [`from ${format.number(baseline)}`]),
      ...(target === undefined ? [] : [`to ${format.quantity(target, unit)}`]),
    ].join(' '),
  'init.summary-measurer': ({ party }) => `measured by ${party}`,
  'init.summary-serves': ({ goal }) => `for: ${goal}`,
  'init.ask-right': () => 'Is this right?',
  'init.right': ({ answer }) =>
    ({
      yes: 'Yes, write it down',
      'more-agreed': 'Add something that was agreed',
      'more-today': 'Add something about today',
    })[answer],
  'init.ask-what-then': () => 'What is to be done with it?',
  'init.what-then': ({ answer }) => ({ again: 'Tell it again', away: 'Take it away' })[answer],
  'init.can-be-followed': ({ amendments }, format) =>
    amendments === 0
      ? 'Your agreement can be followed.'
      : `Your agreement can be followed.\n${format.plural(amendments, { one: 'thing is', other: 'things are' })} for the next amendment: collab check`,
};

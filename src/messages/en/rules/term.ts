/** What is wrong with dates, conditions and notice. */
import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const termRules = {
  'approval-on-time': {
    title: 'Approvals and conditions come in time',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'approval-late': {
          message: `Approval ${quoted(data)} was due on ${date} and has not been given.`,
          remedy: 'Write down when it was `granted`, or agree on a new date.',
        },
        'condition-late': {
          message: `Condition ${quoted(data)} was due on ${date} and has not been met.`,
          remedy: 'Write down when it was `met`, or agree on a new date.',
        },
        'approval-in-future': {
          message: `Approval ${quoted(data)} is said to be given on ${date}, which is still to come.`,
          remedy: 'Correct the date, or leave it out until then.',
        },
        'condition-in-future': {
          message: `Condition ${quoted(data)} is said to be met on ${date}, which is still to come.`,
          remedy: 'Correct the date, or leave it out until then.',
        },
      });
    },
  },
  'conditions-settled-when-in-force': {
    title: 'What an agreement in force waits for has come',
    say: (data) =>
      byFault(data, {
        'approval-pending': {
          message: `The agreement is in force, but approval ${quoted(data)} has not been given.`,
          remedy: 'Write down when it was `granted`, or go back to status `proposed`.',
        },
        'condition-pending': {
          message: `The agreement is in force, but condition ${quoted(data)} has not been met.`,
          remedy: 'Write down when it was `met`, or go back to status `proposed`.',
        },
        'ended-by-condition': {
          message: `Condition ${quoted(data)}, which ends the agreement, has been met; the agreement is still in force.`,
          remedy: 'Change the status to `ended`, or remove `met`.',
        },
      }),
  },
  'dates-within-term': {
    title: 'What is to be done falls within the term',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        before: {
          message: `${date} is before the agreement begins (${format.date(word(data, 'first'))}).`,
          remedy: 'Correct the date, or the term.',
        },
        after: {
          message: `${date} is after the agreement ends (${format.date(word(data, 'last'))}).`,
          remedy: 'Choose an earlier date, or agree on a longer term.',
        },
      });
    },
  },
  'notice-deadline-ahead': {
    title: 'The day to give notice does not pass unseen',
    say: (data, format) => {
      const deadline = format.date(word(data, 'deadline'));
      const last = format.date(word(data, 'last'));
      return byFault(data, {
        'give-notice': {
          message: `The term ends on ${last} and renews itself unless someone gives notice by ${deadline}.`,
          remedy: 'Put on the agenda whether to go on.',
        },
        renew: {
          message: `The term ends on ${last} unless the parties renew it; they must act by ${deadline}.`,
          remedy: 'Put on the agenda whether to go on.',
        },
      });
    },
  },
  'term-fits-status': {
    title: 'Status and dates tell the same story',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'no-dates': {
          message: 'The agreement is in force, but nothing says since when.',
          remedy: 'Write under `term` when it was `signed` or `starts`.',
        },
        'not-started': {
          message: `The agreement does not start until ${date('starts')}.`,
          remedy: 'Use status `proposed` until then, or correct the date.',
        },
        'not-signed': {
          message: `The agreement is not signed until ${date('signed')}.`,
          remedy: 'Use status `proposed` until then, or correct the date.',
        },
        over: {
          message: `The last day of the agreement was ${date('last')}.`,
          remedy: 'Change the status to `ended`, or agree on a longer term.',
        },
        'signed-already': {
          message: `The agreement was signed on ${date('signed')}, but its status says it is still to be agreed.`,
          remedy: 'Change the status to `in-force`, or remove `signed`.',
        },
        'ended-unstarted': {
          message: `The agreement has ended, but starts only on ${date('starts')}.`,
          remedy: 'Correct the status or the date.',
        },
        'ended-early': {
          message: `The agreement has ended, but its last day is ${date('last')}.`,
          remedy: 'Write the day on which it really ended under `ends`.',
        },
      });
    },
  },
  'term-has-end-or-termination': {
    title: 'It is agreed how it ends',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: 'Nothing says how long the agreement holds.',
          remedy: 'Add `ends`, `lasts` or `ends-on` under `term`, or `open-ended: true`.',
        },
        'no-termination': {
          message: 'The agreement has no end date, and nothing says how a party leaves it.',
          remedy: 'Add the `notice` or the `form` of leaving under `exit`.',
        },
      }),
  },
  'term-in-order': {
    title: 'The dates of the term are in order',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'starts-before-signed': {
          message: `The agreement starts on ${date('starts')}, before it was signed on ${date('signed')}.`,
          remedy: 'Correct one of the dates; if it is meant so, say it in a `note`.',
        },
        'ends-before-start': {
          message: `The agreement ends on ${date('ends')}, before it starts on ${date('starts')}.`,
          remedy: 'Correct one of the dates.',
        },
        'ends-before-signed': {
          message: `The agreement ends on ${date('ends')}, before it was signed on ${date('signed')}.`,
          remedy: 'Correct one of the dates.',
        },
        'open-ended-but-ends': {
          message: 'The agreement is open-ended and has an end.',
          remedy: 'Remove `open-ended`, or the end.',
        },
        'lasts-differently': {
          message: `A term of ${format.period(word(data, 'lasts'))} from the start ends on ${date('counted')}; the end is said to be ${date('ends')}.`,
          remedy: 'Keep one of `lasts` and `ends`, or make them agree.',
        },
      });
    },
  },
  'renewal-notice-fits': {
    title: 'Notice can be given before the term ends',
    say: (data, format) =>
      byFault(data, {
        term: {
          message: `Notice of ${format.period(word(data, 'notice'))} is as long as the agreement itself: nobody can give it in time.`,
          remedy: 'Shorten the notice, or lengthen the term.',
        },
        period: {
          message: `Notice of ${format.period(word(data, 'notice'))} is as long as a renewal of ${format.period(word(data, 'period'))}: it can only be given before the renewal begins.`,
          remedy: 'Shorten the notice, or lengthen the renewal.',
        },
      }),
  },
  'nested-agreement-fits': {
    title: 'An agreement fits within the one it is under',
    say: (data, format) =>
      byFault(data, {
        ended: {
          message: `This agreement is in force, but ${quoted(data)}, which it is under, has ended.`,
          remedy: 'End it too, or agree on what it now rests.',
        },
        starts: {
          message: `It starts on ${format.date(word(data, 'own'))}, before ${quoted(data)}, which it is under (${format.date(word(data, 'upper'))}).`,
          remedy: 'Mend one of the dates.',
        },
        lasts: {
          message: `It holds until ${format.date(word(data, 'own'))}; ${quoted(data)}, which it is under, only until ${format.date(word(data, 'upper'))}.`,
          remedy: 'Shorten it, or renew the other one.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

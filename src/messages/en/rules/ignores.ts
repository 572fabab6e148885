import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

const form = '# collab-ignore <rule> -- <reason>';

export const ignoreRules = {
  'ignore-well-formed': {
    title: 'Whoever sets a finding aside says which rule, and why',
    say: (data) =>
      byFault(data, {
        'no-rule': {
          message: 'This comment does not say which rule it is about.',
          remedy: `Name the rule that stands behind the finding: ${form}.`,
        },
        'unknown-rule': {
          message: `There is no rule ${quoted(data, 'name')}.`,
          remedy: didYouMean(data, 'Name the rule that stands behind the finding.'),
        },
        'fixed-rule': {
          message: `What ${quoted(data, 'name')} finds cannot be set aside.`,
          remedy: 'Mend what it finds, and take this comment away.',
        },
        'no-reason': {
          message: 'This comment does not say why, so it sets nothing aside.',
          remedy: `Write the reason after two hyphens: ${form}.`,
        },
        'bad-date': {
          message: `${quoted(data, 'date')} is not a date, so this comment sets nothing aside.`,
          remedy: 'Write the last day on which it holds as until:2027-06-30.',
        },
      }),
  },
  'ignore-still-needed': {
    title: 'What was set aside is still there, and its time is not over',
    say: (data, format) =>
      byFault(data, {
        over: {
          message: `This comment held until ${format.date(word(data, 'until'))}, and sets nothing aside any more.`,
          remedy: 'Mend what it was about, or look at it again and choose a new date.',
        },
        unused: {
          message: `${quoted(data, 'name')} finds nothing here, so there is nothing to set aside.`,
          remedy: 'Take the rule out of this comment, or the comment away.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

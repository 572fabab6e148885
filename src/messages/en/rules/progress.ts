import type { FindingData } from '../../../domain/finding.js';
import { count, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const progressRules = {
  'entry-about-known-item': {
    title: 'A record is about something that is known',
    say: (data, format) => sayAbout(data, format),
  },
  'entry-within-term': {
    title: 'Work is recorded within the term',
    say: (data, { date }) => ({
      message:
        data['side'] === 'before'
          ? `This record of ${date(word(data, 'date'))} lies before the agreement began (${date(word(data, 'bound'))}).`
          : `This record of ${date(word(data, 'date'))} lies after the agreement ended (${date(word(data, 'bound'))}).`,
      remedy: 'Correct the date, or mend the term of the agreement.',
    }),
  },
  'entry-not-in-future': {
    title: 'A record is not dated in the future',
    say: (data, { date }) => ({
      message: `This record is dated ${date(word(data, 'date'))}, and today is ${date(word(data, 'today'))}.`,
      remedy: 'Correct the date; what you expect belongs in `expected`.',
    }),
  },
  'measurement-in-range': {
    title: 'A measured percentage lies between 0 and 100',
    say: (data, { number }) => ({
      message: `${number(word(data, 'value'))} percent for ${quoted(data)} cannot be right: it is a part of a whole.`,
      remedy: 'Record a correction with a value between 0 and 100, or mend the unit of the indicator.',
    }),
  },
  'measurement-period-in-order': {
    title: 'The period of a measurement is in order',
    say: (data, { date }) =>
      data['problem'] === 'upside-down'
        ? {
            message: `The period begins on ${date(word(data, 'from'))} and ends before that, on ${date(word(data, 'to'))}.`,
            remedy: 'Swap the two dates, or mend the one that is wrong.',
          }
        : {
            message: `The period ends on ${date(word(data, 'to'))}, after the measurement of ${date(word(data, 'date'))}.`,
            remedy: 'Mend the period, or date the record on the day the figure was known.',
          },
  },
  'measurement-once': {
    title: 'An indicator has one value per moment',
    say: (data, { date, number }) => ({
      message: `${quoted(data)} already has the value ${number(word(data, 'before'))} at this moment; this record of ${date(word(data, 'date'))} says ${number(word(data, 'value'))}.`,
      remedy: 'Record the right value as a correction of the other (`corrects`), or take one of them back.',
    }),
  },
  'transition-legal': {
    title: 'Every step follows from the one before',
    say: (data, { choice }) => {
      const allowed = words(data, 'allowed');
      return {
        message: `${quoted(data, 'path')} is ${quoted(data, 'from')} and cannot become ${quoted(data, 'to')}.`,
        remedy:
          allowed.length === 0
            ? 'Nothing can follow here: take this record back, or open a new item.'
            : `From here it can be ${choice(allowed)}: correct this record, or take it back.`,
      };
    },
  },
  'item-opened-once': {
    title: 'What a record opens is opened once, before anything else',
    say: (data) => sayOpened(data),
  },
  'entry-reference-resolves': {
    title: 'A record that names another names one that is there',
    say: (data) => sayReference(data),
  },
  'entry-complete': {
    title: 'A record is complete',
    say: (data, { choice }) => {
      const fields = words(data, 'fields').map((field) => `\`${field}\``);
      return {
        message: `This record makes ${quoted(data, 'path')} ${quoted(data, 'word')}, but ${choice(fields)} is missing.`,
        remedy: `Record a correction that has ${choice(fields)}.`,
      };
    },
  },
  'rescheduled-by-decision': {
    title: 'A new date rests on a decision',
    say: (data) =>
      data['problem'] === 'no-decision'
        ? {
            message: `${quoted(data, 'path')} was given a new date without a decision.`,
            remedy: 'Record the decision, and name it under `decision` in a correction of this record.',
          }
        : {
            message: `${quoted(data, 'path')} was changed on a decision that was not adopted but ${word(data, 'outcome')}.`,
            remedy: 'Name the decision that was adopted, or take this record back.',
          },
  },
  'votes-by-members': {
    title: 'Only members of a body vote in it',
    say: (data, { list }) => ({
      message: `${quoted(data)} has no vote in ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, `Name a member: ${list(words(data, 'members'))}.`),
    }),
  },
  'decision-has-quorum': {
    title: 'A decision has its quorum',
    say: (data, { plural }) => ({
      message: `${plural(count(data, 'votes'), { one: 'member', other: 'members' })} voted in ${quoted(data, 'body')}, and ${count(data, 'quorum')} are needed to decide.`,
      remedy: 'Add the votes that are missing, or take the decision again with enough members.',
    }),
  },
  'decision-follows-rule': {
    title: 'An adopted decision had the votes it needed',
    say: (data) => ({
      message: `${quoted(data, 'body')} decides by ${word(data, 'decidesBy')}, but this was adopted with ${count(data, 'inFavour')} for and ${count(data, 'against')} against.`,
      remedy: 'Correct the votes or the outcome, or take the decision again.',
    }),
  },
  'contribution-within-agreed': {
    title: 'What is paid stays within what was agreed',
    say: (data, format) =>
      data['problem'] === 'currency'
        ? {
            message: `This is in ${word(data, 'is')}, while ${quoted(data)} was agreed in ${word(data, 'currency')}.`,
            remedy: `Record a correction with the amount in ${word(data, 'currency')}.`,
          }
        : {
            message: `With this, ${money(data, 'total', format)} has come in for ${quoted(data)}; ${money(data, 'agreed', format)} was agreed.`,
            remedy: 'Correct the amount, or let the parties decide on a change.',
          },
  },
  'health-statement-known': {
    title: 'Scores are for statements that were agreed',
    say: (data, { list }) => ({
      message: `${quoted(data)} is not a statement to score.`,
      remedy: didYouMean(data, `The statements are ${list(words(data, 'known'))}.`),
    }),
  },
  'work-starts-after-expectations-answered': {
    title: 'Expectations are answered before the work starts',
    say: (data, { date, list }) => ({
      message: `Work began on ${date(word(data, 'date'))} while expectations were still open: ${list(words(data, 'expectations'))}.`,
      remedy: 'Talk them through and record for each whether it is accepted, declined or parked.',
    }),
  },
  'escalation-level-known': {
    title: 'A bottleneck escalates to a level that was agreed',
    say: (data, { plural }) => ({
      message: `Level ${count(data, 'level')} was not agreed: there are ${plural(count(data, 'levels'), { one: 'level', other: 'levels' })}.`,
      remedy: `Choose a level from 1 to ${count(data, 'levels')}, or agree on another level under \`escalation\`.`,
    }),
  },
  'entry-names-member': {
    title: 'A record says which member it is about',
    say: (data, { choice }) => {
      if (data['problem'] === 'not-each') {
        return {
          message: `${quoted(data)} is a commitment of one party, so no member belongs here.`,
          remedy: 'Leave `party` out.',
        };
      }
      return {
        message:
          data['problem'] === 'missing'
            ? `Each member has commitment ${quoted(data)}; this record does not say which member it is about.`
            : `${quoted(data, 'party')} is not one of those who each have commitment ${quoted(data)}.`,
        remedy: `Name the member under \`party\`: ${choice(words(data, 'members'))}.`,
      };
    },
  },
} satisfies Record<string, RuleWords>;

const lists: Readonly<Record<string, string>> = {
  indicators: 'an indicator',
  milestones: 'a milestone',
  commitments: 'a commitment',
  contributions: 'a contribution',
  expectations: 'an expectation',
  reporting: 'an agreed report',
};

function sayAbout(data: FindingData, { choice }: Format): Sentence {
  const fault = word(data, 'fault');
  if (fault === 'several') {
    return {
      message: `${quoted(data, 'path')} can mean more than one thing.`,
      remedy: `Write it in full: ${choice(words(data, 'paths'))}.`,
    };
  }
  if (fault === 'other-kind') {
    const wanted = lists[word(data, 'list')] ?? word(data, 'list');
    return {
      message: `${quoted(data, 'path')} is not ${wanted}, and that is what this record must be about.`,
      remedy: `Name ${wanted} of the agreement under \`about\`.`,
    };
  }
  return {
    message: `${quoted(data, 'path')} is not in the agreement, and no record opened it.`,
    remedy: didYouMean(data, 'Name an item of the agreement, or one that an earlier record opened.'),
  };
}

function sayOpened(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'opens-missing':
      return {
        message: `This record opens a new ${word(data, 'kind')} but gives it no id.`,
        remedy: 'Record a correction that has `opens` with a short id, for later records about it.',
      };
    case 'about-missing':
      return {
        message: `This record does not say which ${word(data, 'kind')} it is about.`,
        remedy: 'Record a correction that names it under `about`.',
      };
    case 'opened-twice':
      return {
        message: `${quoted(data, 'path')} is there already.`,
        remedy: 'Choose another id under `opens`; or, if it is the same one, name it under `about`.',
      };
    default:
      return {
        message: `${quoted(data, 'path')} moves here, but no record opened it.`,
        remedy: didYouMean(data, 'Record first that it was opened.'),
      };
  }
}

function sayReference(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'corrects-other-kind':
      return {
        message: `A ${word(data, 'kind')} cannot correct a ${word(data, 'expected')}.`,
        remedy: `Record the correction as a ${word(data, 'expected')}, or take the other record back.`,
      };
    case 'circular':
      return {
        message: `By \`${word(data, 'field')}\` this record is aimed at itself, so it changes nothing.`,
        remedy: 'Name the record that is wrong, not this one.',
      };
    case 'same-id':
      return {
        message: `This is a copy: ${word(data, 'first')} has the same id, and only that one counts.`,
        remedy: 'Remove this file; if both happened, record the other one anew.',
      };
    default:
      return data['field'] === 'decision'
        ? {
            message: `${quoted(data)} is not a decision that was recorded.`,
            remedy: 'Name the id of a decision: the end of its file name.',
          }
        : {
            message: `There is no record ${quoted(data)} in this agreement.`,
            remedy: 'Copy the id from the end of the file name of the record you mean.',
          };
  }
}

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}

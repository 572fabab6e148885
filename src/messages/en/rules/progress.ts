/** English: the words of the rules about progress. */
import type { FindingData } from '../../../domain/finding.js';
import { count, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { progressReferenceRules } from './progress-references.js';

const waysToDecide: ReadonlyMap<string, string> = new Map([
  ['qualified-majority', 'a qualified majority'],
  ['each-bloc', 'the consent of each bloc'],
  ['chair', 'its chair'],
]);

export const progressRules = {
  ...progressReferenceRules,
  'entry-within-term': {
    title: 'Work is recorded within the term',
    say: (data, format) => ({
      message:
        data['side'] === 'before'
          ? `This record of ${format.date(word(data, 'date'))} lies before the agreement began (${format.date(word(data, 'bound'))}).`
          : `This record of ${format.date(word(data, 'date'))} lies after the agreement ended (${format.date(word(data, 'bound'))}).`,
      remedy: 'Correct the date, or mend the term of the agreement.',
    }),
  },
  'entry-not-in-future': {
    title: 'A record is not dated in the future',
    say: (data, format) => ({
      message: `This record is dated ${format.date(word(data, 'date'))}, and today is ${format.date(word(data, 'today'))}.`,
      remedy: 'Correct the date; what you expect belongs in `expected`.',
    }),
  },
  'measurement-in-range': {
    title: 'A measured percentage lies between 0 and 100',
    say: (data, format) => ({
      message: `${format.number(word(data, 'value'))} percent for ${quoted(data)} looks wrong: what was agreed lies between 0 and 100.`,
      remedy: 'Record a correction with a value between 0 and 100, or mend the unit of the indicator.',
    }),
  },
  'measurement-period-in-order': {
    title: 'The period of a measurement is in order',
    say: (data, format) =>
      data['problem'] === 'upside-down'
        ? {
            message: `The period begins on ${format.date(word(data, 'from'))} and ends before that, on ${format.date(word(data, 'to'))}.`,
            remedy: 'Swap the two dates, or mend the one that is wrong.',
          }
        : {
            message: `The period ends on ${format.date(word(data, 'to'))}, after the measurement of ${format.date(word(data, 'date'))}.`,
            remedy: 'Mend the period, or date the record on the day the figure was known.',
          },
  },
  'measurement-once': {
    title: 'An indicator has one value per moment',
    say: (data, format) => ({
      message: `${quoted(data)} already has the value ${format.number(word(data, 'before'))} at this moment; this record of ${format.date(word(data, 'date'))} says ${format.number(word(data, 'value'))}.`,
      remedy: 'Record the right value as a correction of the other (`corrects`), or take one of them back.',
    }),
  },
  'transition-legal': {
    title: 'Every step follows from the one before',
    say: (data, format) => {
      const allowed = words(data, 'allowed');
      return {
        message: `${quoted(data, 'path')} is ${quoted(data, 'from')} and cannot become ${quoted(data, 'to')}.`,
        remedy:
          allowed.length === 0
            ? 'Nothing can follow here: take this record back, or open a new item.'
            : `From here it can be ${format.choice(allowed)}: correct this record, or take it back.`,
      };
    },
  },
  'entry-complete': {
    title: 'A record is complete',
    say: (data, format) => {
      const fields = words(data, 'fields').map((field) => `\`${field}\``);
      return {
        message: `This record makes ${quoted(data, 'path')} ${quoted(data, 'word')}, but ${format.choice(fields)} is missing.`,
        remedy: `Record a correction that has ${format.choice(fields)}.`,
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
    say: (data, format) => ({
      message: `${quoted(data)} has no vote in ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, `Name a member: ${format.list(words(data, 'members'))}.`),
    }),
  },
  'decision-has-quorum': {
    title: 'A decision has its quorum',
    say: (data, format) => ({
      message: `${format.plural(count(data, 'votes'), { one: 'member', other: 'members' })} voted in ${quoted(data, 'body')}, and ${count(data, 'quorum')} are needed to decide.`,
      remedy: 'Add the votes that are missing, or take the decision again with enough members.',
    }),
  },
  'decision-follows-rule': {
    title: 'An adopted decision had the votes it needed',
    say: (data) => ({
      message: `${quoted(data, 'body')} decides by ${waysToDecide.get(word(data, 'decidesBy')) ?? word(data, 'decidesBy')}, but this was adopted with ${count(data, 'inFavour')} for and ${count(data, 'against')} against.`,
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
    say: (data, format) => ({
      message: `${quoted(data)} is not a statement to score.`,
      remedy: didYouMean(data, `The statements are ${format.list(words(data, 'known'))}.`),
    }),
  },
  'work-starts-after-expectations-answered': {
    title: 'Expectations are answered before the work starts',
    say: (data, format) => ({
      message:
        data['fault'] === 'late'
          ? `Work began on ${format.date(word(data, 'date'))}, and these expectations were answered only later: ${format.list(words(data, 'expectations'))}.`
          : `Work began on ${format.date(word(data, 'date'))}, and these expectations have no answer yet: ${format.list(words(data, 'expectations'))}.`,
      remedy:
        data['fault'] === 'late'
          ? 'Nothing needs to be done; next time, answer them before the work starts.'
          : 'Talk them through and record for each whether it is accepted, declined or parked (collab progress expectation).',
    }),
  },
  'escalation-level-known': {
    title: 'A bottleneck escalates to a level that was agreed',
    say: (data, format) => ({
      message: `Level ${count(data, 'level')} was not agreed; the agreement has ${format.plural(count(data, 'levels'), { one: 'level', other: 'levels' })}.`,
      remedy: `Choose a level from 1 to ${count(data, 'levels')}, or agree on another level under \`escalation\`.`,
    }),
  },
  'entry-names-member': {
    title: 'A record says which member it is about',
    say: (data, format) => {
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
        remedy: `Name the member under \`party\`: ${format.choice(words(data, 'members'))}.`,
      };
    },
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}

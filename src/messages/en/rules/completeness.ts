/** English: the words of the rules about completeness. */
import { quoted, textIn, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const completenessRules = {
  'commitment-has-deadline': {
    title: 'Every commitment has a deadline',
    say: (data) => ({
      message: `It is not agreed when commitment ${quoted(data)} is done.`,
      remedy: 'Add a date (`due`), an event (`trigger`) or a period (`every`).',
    }),
  },
  'commitment-verifiable': {
    title: 'Of every commitment one can see whether it was done',
    say: (data) => ({
      message: `It is not agreed how one sees that commitment ${quoted(data)} was done.`,
      remedy: 'Name what is handed over (`deliverable`) or how it is established (`verified`).',
    }),
  },
  'commitment-serves-goal': {
    title: 'Every commitment serves a goal',
    say: (data, format) => ({
      message: `Commitment ${quoted(data)} does not say which goal it is for.`,
      remedy: `Name it under \`serves\`: ${format.choice(words(data, 'goals'))}.`,
    }),
  },
  'goal-served-by-commitment': {
    title: 'Every goal is served by a commitment',
    say: (data) => ({
      message: `No commitment contributes to goal ${quoted(data)}.`,
      remedy: 'Name the goal under `serves` of a commitment, or agree on a commitment for it.',
    }),
  },
  'milestone-has-owner': {
    title: 'Every milestone has an owner',
    say: (data) => ({
      message: `Nobody answers for milestone ${quoted(data)}.`,
      remedy: 'Add the party under `owner`.',
    }),
  },
  'risk-has-owner-and-review': {
    title: 'Every risk has an owner and a review date',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Nobody watches risk ${quoted(data)}, and it has no date to look at it again.`,
          remedy: 'Add who watches it (`owner`) and when it is looked at again (`review`).',
        };
      }
      return lacks[0] === 'owner'
        ? { message: `Nobody watches risk ${quoted(data)}.`, remedy: 'Add who watches it under `owner`.' }
        : {
            message: `Risk ${quoted(data)} has no date to look at it again.`,
            remedy: 'Add the date under `review`.',
          };
    },
  },
  'open-questions-settled': {
    title: 'Open questions are settled before the agreement holds',
    say: (data, format) => {
      const who = word(data, 'who') === '' ? [] : [`from ${textIn(data, 'who', format.language)}`];
      const by = word(data, 'by') === '' ? [] : [`by ${format.date(word(data, 'by'))}`];
      const answer = [...who, ...by].join(' ');
      return {
        message: `Still to settle for ${quoted(data, 'path')}: "${textIn(data, 'question', format.language)}"${answer === '' ? '' : ` (answer ${answer})`}.`,
        remedy: 'Settle it together, write down what was agreed and take `open` away.',
      };
    },
  },
  'open-question-has-owner': {
    title: 'Every open question has somebody who brings the answer',
    say: (data) => {
      const lacks = words(data, 'lacks');
      const of = `the open question about ${quoted(data, 'path')}`;
      if (lacks.length > 1) {
        return {
          message: `It is not known who answers ${of}, or by when.`,
          remedy: 'Add the party under `who` and the date under `by`.',
        };
      }
      return lacks[0] === 'who'
        ? { message: `It is not known who answers ${of}.`, remedy: 'Add the party under `who`.' }
        : { message: `It is not known when ${of} is answered.`, remedy: 'Add the date under `by`.' };
    },
  },
  'next-meeting-planned': {
    title: 'The next meeting is planned',
    say: () => ({
      message: 'No next meeting is planned.',
      remedy: 'Pick a date with the parties and put the meeting in the folder `meetings`.',
    }),
  },
  'reporting-agreed': {
    title: 'It is agreed who reports to whom',
    say: () => ({
      message: 'It is not agreed who reports to whom.',
      remedy: 'Add a report under `reporting`: what, by whom, to whom and how often.',
    }),
  },
  'evaluation-agreed': {
    title: 'It is agreed when the parties look back',
    say: () => ({
      message: 'It is not agreed when the parties look back together.',
      remedy: 'Add an evaluation under `evaluation`, with a date or a period.',
    }),
  },
  'escalation-agreed': {
    title: 'It is agreed where something goes that is stuck',
    say: () => ({
      message: 'It is not agreed where something goes that people cannot solve themselves.',
      remedy: 'Add the levels under `escalation`, in order, each with its time to respond.',
    }),
  },
  'exit-agreed': {
    title: 'It is agreed how a party leaves',
    say: () => ({
      message: 'It is not agreed how a party leaves, or how the agreement ends before its time.',
      remedy: 'Add `exit`: the notice, the form and what is settled.',
    }),
  },
  'change-agreed': {
    title: 'It is agreed how the agreement is changed',
    say: () => ({
      message: 'It is not agreed how the agreement is changed.',
      remedy: 'Add `change`: who may propose a change, and who approves it.',
    }),
  },
  'supplier-items-marked': {
    title: 'What must bind the supplier is marked',
    say: (data) => ({
      message: `A tender will bring ${quoted(data)}, but nothing is marked that must bind it.`,
      remedy:
        'Put `binds-supplier: required` with each commitment, indicator or other item the tender must carry.',
    }),
  },
} satisfies Record<string, RuleWords>;

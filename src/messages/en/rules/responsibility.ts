/** What is wrong when it is not clear who does what. */
import type { RuleWords } from '../../messages.js';
import { byFault, quoted, word } from '../../finding-words.js';
import { sayContradiction } from './contradictions.js';

export const responsibilityRules = {
  'commitment-has-one-accountable': {
    title: 'One party answers for a commitment',
    say: (data) => ({
      message: `${quoted(data, 'group')} is a group, so no one party answers for ${quoted(data)}.`,
      remedy: `Name one party; or write \`{ each: ${word(data, 'group')} }\` when every member has this commitment.`,
    }),
  },
  'effort-names-minimum-actions': {
    title: 'An effort names what is done at least',
    say: (data) => ({
      message: `${quoted(data)} is an effort, and nothing says what is done at least.`,
      remedy: 'Add `minimum-actions`, or make it a result.',
    }),
  },
  'expectation-answered': {
    title: 'An expectation gets an answer',
    say: (data) =>
      byFault(data, {
        'no-commitment': {
          message: `Expectation ${quoted(data)} is accepted, but no commitment answers it.`,
          remedy: 'Name the commitments under `answered-by`.',
        },
        declined: {
          message: `Expectation ${quoted(data)} is declined without a reason.`,
          remedy: 'Say why under `reason`.',
        },
        parked: {
          message: `Expectation ${quoted(data)} is parked without a reason.`,
          remedy: 'Say why, and until when, under `reason`.',
        },
        open: {
          message: `The agreement is in force, and expectation ${quoted(data)} has no answer yet.`,
          remedy: 'Accept, decline or park it.',
        },
      }),
  },
  'expectation-of-another': {
    title: 'What is expected or offered concerns another',
    say: (data) =>
      byFault(data, {
        expectation: {
          message: `Expectation ${quoted(data)}: ${quoted(data, 'party')} expects it of itself.`,
          remedy: 'Name another party under `of`; what a party takes on itself is an offer or a commitment.',
        },
        offer: {
          message: `Offer ${quoted(data)}: ${quoted(data, 'party')} makes it to itself.`,
          remedy: 'Name under `to` the party that it is for.',
        },
      }),
  },
  'expectation-once': {
    title: 'An expectation stands there once',
    say: (data) => ({
      message: `Expectation ${quoted(data)} says the same as ${quoted(data, 'first')}, of the same party by the same party.`,
      remedy: 'Keep one of the two; mark the other as `withdrawn` where there are records about it.',
    }),
  },
  'expectations-fit-together': {
    title: 'Expectations and answers do not contradict each other',
    say: (data, format) => sayContradiction(data, format),
  },
  'facilitator-named': {
    title: 'Someone keeps the collaboration going',
    say: () => ({
      message: 'No facilitator is named.',
      remedy: 'Say under `facilitator` which `party` provides one, or which organisation (`external`).',
    }),
  },
  'goal-has-one-owner': {
    title: 'One party answers for a goal',
    say: (data) =>
      data['group'] === undefined
        ? {
            message: `Nobody answers for goal ${quoted(data)}.`,
            remedy: 'Name one party under `owner`; or, where that was never agreed, ask it under `open`.',
          }
        : {
            message: `${quoted(data, 'group')} is a group, so no one party answers for goal ${quoted(data)}.`,
            remedy: `Name one party; or write \`{ each: ${word(data, 'group')} }\` when every member has its own part.`,
          },
  },
  'goal-owner-takes-part': {
    title: 'Who answers for a goal does something for it',
    say: (data) => ({
      message: `${quoted(data, 'owner')} answers for goal ${quoted(data)}, but does nothing in the commitments that serve it.`,
      remedy: 'Give the owner a commitment or a supporting role, or name another owner.',
    }),
  },
  'party-has-commitment': {
    title: 'Every party takes something on',
    say: (data) => ({
      message: `${quoted(data)} takes nothing on: no commitment, no contribution.`,
      remedy: 'Add what this party does, or say `signatory: false` if it only lends its support.',
    }),
  },
  'roles-not-contradictory': {
    title: 'Who does it is not only told about it',
    say: (data) => ({
      message: `${quoted(data, 'party')} does ${quoted(data)} and is also named under \`${word(data, 'role')}\`.`,
      remedy: 'Keep the one role that is meant.',
    }),
  },
} satisfies Record<string, RuleWords>;

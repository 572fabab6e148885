/** What is wrong with deciding, meeting and escalating. */
import { byFault, count, quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const governanceRules = {
  'body-meets-in-time': {
    title: 'A body meets as often as agreed',
    say: (data, format) => ({
      message:
        word(data, 'last') === ''
          ? `${quoted(data)} has never met; it should have by ${format.date(word(data, 'due'))}.`
          : `${quoted(data)} last met on ${format.date(word(data, 'last'))}; it should have again by ${format.date(word(data, 'due'))}.`,
      remedy: 'Plan the next meeting, or agree on another rhythm under `every`.',
    }),
  },
  'chair-is-member': {
    title: 'The chair sits in the body',
    say: (data) => ({
      message: `The chair ${quoted(data)} is not a member of ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, 'Name one of its members, or add this member.'),
    }),
  },
  'decision-rule-complete': {
    title: 'It is agreed how a body decides',
    say: (data, format) =>
      byFault(data, {
        'no-rule': {
          message: `Nothing says how ${quoted(data)} decides.`,
          remedy: 'Add `decides-by`: by consensus, by majority, or otherwise.',
        },
        'no-percentage': {
          message: `${quoted(data)} decides by qualified majority, but nothing says of how much.`,
          remedy: 'Add `majority: { percent: 75 }`, with your own percentage.',
        },
        'no-blocs': {
          message: `In ${quoted(data)} each bloc must agree, but no blocs are named.`,
          remedy: 'Name the groups under `blocs`.',
        },
        half: {
          message: `${format.number(count(data, 'percent'))} % is not a qualified majority in ${quoted(data)}.`,
          remedy: 'Ask for more than half, or choose `decides-by: majority`.',
        },
        'needless-percentage': {
          message: `${quoted(data)} decides together, so a percentage of votes has no meaning.`,
          remedy: 'Remove `majority`, or choose `decides-by: qualified-majority`.',
        },
      }),
  },
  'escalation-ends': {
    title: 'Escalation ends somewhere',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: `Nothing says that escalation ends at level ${word(data, 'level')}, the last one.`,
          remedy: 'Add `final: true` to it, or add the level that has the last word.',
        },
        'goes-on': {
          message: `Level ${word(data, 'level')} is final, but more levels follow.`,
          remedy: 'Keep `final: true` for the last level only.',
        },
      }),
  },
  'escalation-has-periods': {
    title: 'Every level of escalation has a limited time',
    say: (data) => ({
      message: `Level ${word(data, 'level')} of escalation has no time limit.`,
      remedy: 'Add `respond-within`, for instance `P14D` for 14 days.',
    }),
  },
  'escalation-names-who': {
    title: 'Every level of escalation has someone who handles it',
    say: (data) => ({
      message: `Nobody handles level ${word(data, 'level')} of escalation.`,
      remedy: 'Name the `body`, or the parties or people under `who`.',
    }),
  },
  'legal-force-stated': {
    title: 'It is agreed whether the agreement binds',
    say: (data) =>
      byFault(data, {
        unstated: {
          message: 'Nothing says whether the agreement is legally binding.',
          remedy: 'Add `binding` under `legal`: `yes`, `no` or `partly`.',
        },
        'which-parts': {
          message: 'The agreement binds in part, but nothing says which part.',
          remedy: 'Add an `explanation` under `legal`.',
        },
      }),
  },
  'precedence-stated': {
    title: 'It is agreed which document decides',
    say: (data, format) => {
      const documents = format.list(words(data, 'documents').map((id) => `"${id}"`));
      return byFault(data, {
        unstated: {
          message: `The agreement and ${documents} bind together, and nothing says which decides when they differ.`,
          remedy: 'Add `precedence` under `legal`: the strongest first, `agreement` for this file.',
        },
        'left-out': {
          message: `The order of precedence leaves out ${documents}.`,
          remedy: 'Give it a place in the order.',
        },
      });
    },
  },
  'quorum-reachable': {
    title: 'A quorum can be reached',
    say: (data, format) => ({
      message: `${quoted(data)} needs ${word(data, 'quorum')} members to decide, but has ${format.plural(count(data, 'members'), { one: 'member', other: 'members' })}.`,
      remedy: 'Lower the quorum, or add the members that are missing.',
    }),
  },
  'steering-body-meets': {
    title: 'It is agreed how often the steering group meets',
    say: (data) => ({
      message: `Nothing says how often ${quoted(data)} meets.`,
      remedy: 'Add `every`, for instance `P3M` for every three months.',
    }),
  },
  'bloc-has-seats': {
    title: 'Each bloc has a seat',
    say: (data) => ({
      message: `Bloc ${quoted(data, 'group')} must agree in ${quoted(data)}, but none of its parties has a seat there.`,
      remedy: `Give one of them a seat, or take the bloc out.`,
    }),
  },
  'proxies-limited': {
    title: 'Proxies do not make one member a meeting',
    say: (data) =>
      byFault(data, {
        majority: {
          message: `With proxies, one member can cast ${count(data, 'votes')} of the ${count(data, 'seats')} votes in ${quoted(data)}: a majority by itself.`,
          remedy: 'Lower `at-most`.',
        },
        quorum: {
          message: `With proxies, one member in ${quoted(data)} counts as ${count(data, 'votes')} present, enough for the quorum of ${count(data, 'quorum')}.`,
          remedy: 'Lower `at-most`, or let proxies not count for the quorum.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

/** How a body is said: who sits in it, when it meets, how it decides. */
import type { Body, Member, Tolerances } from '../../domain/schema-types.js';
import { phrase } from '../content.js';
import type { Content } from '../document.js';
import {
  choice,
  choices,
  each,
  elsewhere,
  figure,
  inside,
  itemOf,
  joined,
  linesOf,
  listed,
  money,
  parties,
  party,
  percent,
  period,
  person,
  rhythm,
  wordList,
  words,
  written,
  yesOrNo,
  type Field,
  type Fields,
} from './lines.js';

const memberFields: Fields<Member> = {
  title: words(null),
  function: words(null),
  contact: person(null),
  party: party(null),
  each: (own) => (own ? [{ content: phrase({ code: 'document.of-each-party', data: {} }) }] : []),
  seats: figure('seats'),
  votes: figure('votes'),
  'appointed-by': party('appointed-by'),
  independent: yesOrNo('independent'),
  alternate: person('alternate'),
};

/** A person with a function by its own words needs no second one from the workspace. */
export function memberContent(member: Member, frame: Parameters<Field<unknown>>[1]): Content {
  const { contact, ...others } = member;
  const shown = member.function === undefined && contact !== undefined ? member : others;
  return joined(linesOf<Member>(shown, memberFields, frame));
}

type Majority = NonNullable<Body['majority']>;

const majorityFields: Fields<Majority> = {
  percent: percent(null),
  fraction: written(null),
  of: choice('part-of', 'part-of'),
};

const toleranceFields: Fields<Tolerances> = {
  time: period('tolerance-time'),
  money: money('tolerance-money'),
  'money-percent': percent('tolerance-percent'),
  quality: words('tolerance-quality'),
  scope: words('tolerance-scope'),
  surroundings: words('tolerance-surroundings'),
  relationship: figure('tolerance-relationship'),
};

const guestFields: Fields<NonNullable<Body['guests']>[number]> = {
  who: party(null),
  seats: figure('seats'),
  may: choices('may', 'guest'),
  on: words('in-matters-of'),
  invitation: words('invited'),
};

const appointmentFields: Fields<NonNullable<Body['appointment']>> = {
  by: parties('appointed-by'),
  how: wordList('how'),
  requires: wordList('requires'),
  excludes: wordList('cannot-go-with'),
  term: words('for-how-long'),
  ends: wordList('ends-early'),
  pay: words('pay'),
};

const supportFields: Fields<NonNullable<Body['support']>> = {
  who: words(null),
  'provided-by': party('provided-by'),
  'on-proposal-of': party('on-proposal-of'),
  'answers-to': party('answers-to'),
  members: yesOrNo('are-members'),
};

const fallbackFields: Fields<NonNullable<Body['fallback']>> = {
  'decides-by': choice(null, 'decides-by'),
  when: words('when'),
  after: period('after-trying'),
  majority: percent('majority'),
  fraction: written('majority'),
  body: itemOf('decided-by', 'bodies'),
};

const proxyFields: Fields<NonNullable<Body['proxies']>> = {
  'at-most': figure('proxies-at-most'),
  form: words('form'),
  'judged-by': words('judged-by'),
  'count-for-quorum': yesOrNo('count-for-quorum'),
};

export const bodyFields: Fields<Body> = {
  title: elsewhere,
  kind: choice('kind-of-body', 'body'),
  'for-each': (group, { parties: named }) => [{ label: 'for-each', content: named([{ each: group }]) }],
  tasks: wordList('tasks'),
  decides: wordList('decides'),
  powers: wordList('powers'),
  'established-by': words('established-by'),
  seat: words('seat'),
  'terms-of-reference': itemOf('terms-of-reference', 'documents'),
  members: (members, frame) =>
    listed(
      'members',
      Object.values(members).map((member) => memberContent(member, frame)),
    ),
  chair: elsewhere,
  guests: each('guests', guestFields),
  appointment: inside('appointment', appointmentFields),
  independence: words('independence'),
  support: inside('support', supportFields),
  every: rhythm('meets'),
  'meets-when': words('meets-when'),
  extraordinary: inside('extraordinary', {
    'asked-by': words('asked-by'),
    notice: period('invited-before'),
    agenda: period('agenda-before'),
  }),
  notice: period('invited-before'),
  agenda: period('agenda-before'),
  additions: period('additions-before'),
  minutes: period('minutes-within'),
  objections: period('objections-within'),
  quorum: figure('quorum'),
  'quorum-part': written('quorum-part'),
  'failed-quorum': inside('failed-quorum', {
    'again-within': period('again-within'),
    quorum: figure('quorum-then'),
  }),
  proxies: inside('proxies', proxyFields),
  'decides-by': choice('decides-by', 'decides-by'),
  majority: inside('majority', majorityFields),
  blocs: each('blocs', {
    group: (group, { parties: named }) => [{ content: named([group]) }],
    percent: percent('share'),
    fraction: written('share'),
    of: choice('part-of', 'part-of'),
  }),
  'standing-aside': choice('standing-aside', 'standing-aside'),
  tie: choice('tie', 'tie'),
  fallback: inside('fallback', fallbackFields),
  'heard-first': parties('heard-first'),
  written: inside('in-writing', { when: words('when'), within: period('answer-within') }),
  veto: parties('veto'),
  'veto-on': wordList('veto-on'),
  'veto-within': period('veto-within'),
  tolerances: inside('tolerances', toleranceFields),
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
};

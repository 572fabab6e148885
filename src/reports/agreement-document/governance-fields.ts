/** How the facilitator, reports, evaluations, escalation and shared data are said. */
import type {
  DataShare,
  Escalation,
  Evaluation,
  Facilitator,
  FacilitatorTask,
  Health,
  Report,
} from '../../domain/schema-types.js';
import { phrase } from '../content.js';
import {
  articles,
  choice,
  choices,
  day,
  elsewhere,
  inside,
  itemOf,
  listed,
  parties,
  party,
  period,
  person,
  rhythm,
  wordList,
  words,
  yesOrNo,
  type Fields,
} from './lines.js';

const bindsSupplier = choice('binds-supplier', 'binds-supplier');

export const facilitatorFields: Fields<Facilitator> = {
  party: party('provided-by'),
  external: words('facilitator'),
  contact: person('person'),
  alternate: person('alternate'),
  mandate: choices('may', 'mandate'),
  tasks: elsewhere,
  hours: ({ amount, per }) => [
    { label: 'hours', content: phrase({ code: 'document.hours', data: { hours: amount, period: per } }) },
  ],
  'paid-by': parties('paid-by'),
  'binds-supplier': bindsSupplier,
};

export const taskFields: Fields<FacilitatorTask> = { what: elsewhere, every: rhythm('recurs') };

export const reportFields: Fields<Report> = {
  what: elsewhere,
  by: elsewhere,
  to: elsewhere,
  every: rhythm('recurs'),
  within: period('after-period'),
  due: day('due'),
  trigger: inside('trigger', { when: words(null), within: period('within') }),
  contains: wordList('contains'),
  attaches: wordList('goes-with-it'),
  form: words('form'),
  reply: period('reply'),
  draft: inside('draft-report', {
    to: parties('seen-by'),
    'reply-within': period('answer-within'),
    'extends-by': period('extends-by'),
  }),
  'copies-to': parties('copies-to'),
  confidential: yesOrNo('confidential'),
  'binds-supplier': bindsSupplier,
};

export const evaluationFields: Fields<Evaluation> = {
  what: elsewhere,
  by: parties('carried-out-by'),
  due: day('due'),
  every: rhythm('recurs'),
  earlier: words('earlier'),
  of: articles('looks-at'),
  questions: wordList('questions'),
  asks: parties('asks'),
  delivers: words('deliverable'),
  'binds-supplier': bindsSupplier,
};

export const healthFields: Fields<Health> = {
  every: rhythm('scored'),
  by: parties('scored-by'),
  statements: (statements, { own }) =>
    listed(
      'statements',
      Object.values(statements).map((one) => own(one.text)),
    ),
  'binds-supplier': bindsSupplier,
};

export const escalationLevelFields: Fields<Escalation['levels'][number]> = {
  title: elsewhere,
  body: itemOf('handled-by', 'bodies'),
  who: (ids, { people }) => [{ label: 'handled-by', content: people(ids) }],
  how: choice('way', 'escalation'),
  form: words('form'),
  'not-before': period('level-before-had'),
  'respond-within': period('answer-within'),
  'clock-starts': choice('clock', 'clock'),
  final: (final) => (final ? [{ content: phrase({ code: 'document.final', data: {} }) }] : []),
};

export const dataShareFields: Fields<DataShare> = {
  what: elsewhere,
  from: elsewhere,
  to: elsewhere,
  purpose: words('purpose'),
  basis: words('legal-basis'),
  role: choice('data-role', 'data-role'),
  special: yesOrNo('special-data'),
  retention: period('kept-for'),
  then: words('after-that'),
  security: words('security'),
  'breach-within': period('breach-within'),
  'passes-on': wordList('passes-on'),
  document: itemOf('laid-down-in', 'documents'),
  review: day('looked-at-again'),
};

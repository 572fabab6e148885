/** How goals, what is expected and offered, what is promised and what is allowed are said. */
import type {
  Commitment,
  Expectation,
  Goal,
  Indicator,
  Milestone,
  Offer,
  Principle,
  Right,
  Risk,
} from '../../domain/schema-types.js';
import { phrase, separated, spaced } from '../content.js';
import { onDate, text, type Content } from '../document.js';
import {
  article,
  articles,
  choice,
  day,
  elsewhere,
  figure,
  inside,
  listed,
  notAgreed,
  parties,
  party,
  period,
  rhythm,
  wordList,
  words,
  written,
  type Fields,
} from './lines.js';

export const goalFields: Fields<Goal> = {
  title: elsewhere,
  why: words('why'),
  owner: party('owner'),
  priority: choice('priority', 'priority'),
  indicators: elsewhere,
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
};

/** @param unit of all its values */
export function indicatorFields(unit: string): Fields<Indicator> {
  const valueOn = ({ value, date }: { readonly value: number; readonly date: string }): Content => [
    { type: 'number', value: String(value), unit },
    text(' ('),
    onDate(date),
    text(')'),
  ];
  return {
    title: elsewhere,
    definition: elsewhere,
    unit: written('unit'),
    direction: choice('direction', 'direction'),
    baseline: (value) => [{ label: 'baseline', content: valueOn(value) }],
    target: (target) => [{ label: 'target', content: targetContent(target, unit) }],
    interim: (values) => listed('interim', values.map(valueOn)),
    path: choice('path', 'path'),
    'counts-from': day('counts-from'),
    method: words('method'),
    'data-source': words('data-source'),
    'measured-by': party('measured-by'),
    every: rhythm('measured'),
    grace: period('grace'),
    thresholds: inside('thresholds', {
      'on-track': figure('on-track-from'),
      'at-risk': figure('at-risk-from'),
    }),
    disaggregation: (by) => [{ label: 'split-by', content: [text(by.join(', '))] }],
    limitations: words('limitations'),
    'binds-supplier': choice('binds-supplier', 'binds-supplier'),
  };
}

function targetContent(
  { value, minimum, maximum, date }: NonNullable<Indicator['target']>,
  unit: string,
): Content {
  const amount = (one: number): Content => [{ type: 'number', value: String(one), unit }];
  const bound = (code: 'document.at-least' | 'document.at-most', limit: number | undefined): Content =>
    limit === undefined ? [] : spaced(phrase({ code, data: {} }), amount(limit));
  return [
    ...separated(
      value === undefined ? [] : amount(value),
      bound('document.at-least', minimum),
      bound('document.at-most', maximum),
    ),
    text(' ('),
    onDate(date),
    text(')'),
  ];
}

export const expectationFields: Fields<Expectation> = {
  of: elsewhere,
  by: elsewhere,
  what: elsewhere,
  interest: words('interest'),
  concern: words('concern'),
  due: day('due'),
  state: choice('answer', 'expectation-state'),
  reason: words('reason'),
  'answered-by': articles('answered-by'),
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
};

export const offerFields: Fields<Offer> = {
  by: elsewhere,
  to: elsewhere,
  what: elsewhere,
  due: day('due'),
  answers: articles('meets'),
  'depends-on': articles('depends-on'),
  'answered-by': articles('became'),
};

export const commitmentFields: Fields<Commitment> = {
  what: elsewhere,
  force: elsewhere,
  accountable: elsewhere,
  'minimum-actions': wordList('minimum-actions'),
  responsible: parties('carried-out-by'),
  supports: parties('supported-by'),
  consulted: parties('consulted'),
  informed: parties('informed'),
  beneficiary: party('beneficiary'),
  due: day('due'),
  trigger: inside('trigger', {
    when: words(null),
    after: article('after'),
    'not-before': period('not-before'),
    within: period('within'),
  }),
  every: rhythm('recurs'),
  from: day('from-date'),
  until: day('until-date'),
  deliverable: words('deliverable'),
  form: words('form'),
  verified: words('verified'),
  conditions: wordList('on-condition'),
  serves: articles('serves'),
  'depends-on': articles('depends-on'),
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
  expected: notAgreed,
};

export const rightFields: Fields<Right> = {
  what: elsewhere,
  of: elsewhere,
  kind: choice('kind-of-right', 'right'),
  towards: parties('towards'),
  'exercised-by': words('exercised-by'),
  when: words('when'),
  after: article('after'),
  within: period('within'),
  every: rhythm('at-most-once'),
  notice: period('announced-before'),
  form: words('form'),
  limits: wordList('limits'),
};

export const milestoneFields: Fields<Milestone> = {
  title: elsewhere,
  due: day('due'),
  owner: party('owner'),
  goal: article('belongs-to'),
  'depends-on': articles('depends-on'),
  acceptance: words('acceptance'),
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
};

export const riskFields: Fields<Risk> = {
  title: elsewhere,
  cause: words('cause'),
  event: words('event'),
  effect: words('effect'),
  owner: party('watched-by'),
  response: words('response'),
  review: day('looked-at-again'),
  likelihood: choice('likelihood', 'weight'),
  impact: choice('impact', 'weight'),
};

export const principleFields: Fields<Principle> = { text: elsewhere, shows: wordList('shows') };

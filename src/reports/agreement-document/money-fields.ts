/** How contributions, the budget and shared costs are said. */
import type {
  AboveCap,
  Budget,
  BudgetLine,
  ChangeOrders,
  Contribution,
  Indexation,
  Invoice,
  Pool,
  RoundingRule,
  Settlement,
  Tier,
} from '../../domain/schema-types.js';
import { phrase, spaced } from '../content.js';
import { say, type Content } from '../document.js';
import {
  article,
  articles,
  choice,
  day,
  each,
  elsewhere,
  figure,
  inside,
  itemOf,
  money,
  notAgreed,
  parties,
  party,
  percent,
  period,
  rhythm,
  wordList,
  words,
  written,
  year,
  type Fields,
} from './lines.js';
import { allCommonLines } from './provisions.js';

const aboveCap: Fields<AboveCap> = { 'borne-by': party('borne-by'), unless: words('unless') };

const roundingFields: Fields<RoundingRule> = {
  to: figure('rounded-to'),
  way: choice('rounding-way', 'rounding'),
  'rest-to': party('rest-to'),
};

const indexationFields: Fields<Indexation> = {
  index: words(null),
  base: figure('index-base'),
  every: rhythm('adjusted'),
  part: percent('index-part'),
  limit: percent('index-limit'),
  latest: notAgreed,
  on: notAgreed,
};

const invoiceFields: Fields<Invoice> = {
  by: party('sent-by'),
  when: words('when'),
  form: words('form'),
  contains: wordList('contains'),
};

const tierFields: Fields<Tier> = { percent: percent(null), 'up-to': figure('up-to') };

const shareFields: Fields<NonNullable<Contribution['share']>> = {
  percent: percent('share'),
  fraction: written('share'),
  parts: figure('parts'),
  rest: (rest) => (rest ? [{ content: phrase({ code: 'document.rest', data: {} }) }] : []),
  tiers: each('tiers', tierFields),
  of: words('share-of'),
  surcharge: inside('surcharge', { percent: percent(null), for: words('for') }),
  contingency: inside('contingency', {
    percent: percent(null),
    for: words('for'),
    'released-by': party('released-by'),
  }),
  pool: (id, { articles: numbered }) => [{ label: 'pool', content: numbered([`budget/pools/${id}`]) }],
};

const grantFields: Fields<NonNullable<Contribution['grant']>> = {
  from: words('granted-by'),
  percent: percent('grant-percent'),
  maximum: money('at-most-amount'),
  'spend-by': day('spend-by'),
  conditions: wordList('on-condition'),
  'if-withdrawn': words('if-withdrawn'),
  document: itemOf('laid-down-in', 'documents'),
};

export const contributionFields: Fields<Contribution> = {
  what: elsewhere,
  from: elsewhere,
  to: elsewhere,
  kind: choice('kind-of-contribution', 'contribution'),
  amount: money('amount'),
  quantity: ({ value, unit }) => [
    { label: 'quantity', content: [{ type: 'number', value: String(value), unit }] },
  ],
  share: inside('share-rule', shareFields),
  formula: words('formula'),
  currency: written('currency'),
  year: year('budget-year'),
  due: day('due'),
  every: rhythm('recurs'),
  vat: choice('vat', 'vat'),
  'vat-percent': percent('vat-percent'),
  'price-level': year('price-level'),
  index: words('index'),
  indexation: inside('indexation', indexationFields),
  cap: money('cap'),
  'cap-per': choice('cap-per', 'cap-per'),
  'above-cap': inside('above-cap', aboveCap),
  floor: money('floor'),
  'rounds-to': inside('rounding-rule', roundingFields),
  'payment-within': period('payment-within'),
  invoice: inside('invoice', invoiceFields),
  'payment-form': words('payment-form'),
  grant: inside('grant', grantFields),
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
};

export const budgetLineFields: Fields<BudgetLine> = {
  what: elsewhere,
  amount: money('amount'),
  year: year('budget-year'),
};

export const poolFields: Fields<Pool> = {
  what: elsewhere,
  'incurred-by': party('incurred-by'),
  includes: wordList('includes'),
  excludes: wordList('excludes'),
  estimate: money('estimate'),
  lines: articles('consists-of'),
  key: words('measured-along'),
  cap: money('cap'),
  'above-cap': inside('above-cap', aboveCap),
  vat: choice('vat', 'vat'),
  'vat-percent': percent('vat-percent'),
  'rounds-to': inside('rounding-rule', roundingFields),
};

const changeOrderFields: Fields<ChangeOrders> = {
  'approved-by': parties('approved-by'),
  before: words('before'),
  above: money('from-amount'),
  except: wordList('except'),
  cap: money('cap'),
  'cap-percent': percent('cap-percent'),
  told: inside('told', { to: parties(null), when: words('when'), within: period('within') }),
};

const settlementFields: Fields<Settlement> = {
  by: party('drawn-up-by'),
  to: parties('received-by'),
  every: rhythm('recurs'),
  within: period('after-period'),
  evidence: wordList('goes-with-it'),
};

type Recalibration = NonNullable<Budget['recalibration']>[number];

const measureFields: Fields<NonNullable<Recalibration['measure']>> = {
  what: words('measured-by-what'),
  values: elsewhere,
  unit: elsewhere,
  of: choice('change-of', 'measure'),
  on: day('figures-of'),
};

const recalibrationFields: Fields<Recalibration> = {
  when: words(null),
  percent: percent('change-from'),
  measure: (measure, frame) => [
    ...inside<NonNullable<Recalibration['measure']>>('measure', {
      ...measureFields,
      values: (values, { parties: named }) =>
        Object.entries(values).map(([id, value]) => ({
          content: spaced(
            [...named([id]), say({ code: 'renderer.colon', data: {} })],
            amountOf(value, measure.unit),
          ),
        })),
    })(measure, frame),
  ],
  indicator: article('shown-by'),
  every: rhythm('looked-at'),
  then: words('what-follows'),
  pool: (id, { articles: numbered }) => [{ label: 'pool', content: numbered([`budget/pools/${id}`]) }],
  scale: choice('new-shares', 'scale'),
  'outside-approval': choice('outside-approval', 'outside-approval'),
};

function amountOf(value: number, unit: string | undefined): Content {
  return [{ type: 'number', value: String(value), ...(unit === undefined ? {} : { unit }) }];
}

export const budgetFields: Fields<Budget> = {
  total: money('total'),
  vat: choice('vat', 'vat'),
  'price-level': year('price-level'),
  'held-by': party('held-by'),
  rounding: money('rounding-difference'),
  lines: elsewhere,
  pools: elsewhere,
  overspend: words('overspend'),
  underspend: words('underspend'),
  'change-orders': (orders, frame) => [
    ...inside('change-orders', changeOrderFields)(orders, frame),
    ...allCommonLines(orders, frame),
  ],
  settlement: inside('settlement', settlementFields),
  recalibration: each('recalibration', recalibrationFields),
};

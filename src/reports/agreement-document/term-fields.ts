/** How legal force, term, conditions, change, joining, leaving, notices, clauses, documents and related agreements are said. */
import type {
  Accession,
  Agreement,
  Approval,
  Change,
  Clause,
  Condition,
  Document,
  Exit,
  Repayment,
  Termination,
} from '../../domain/schema-types.js';
import { phrase } from '../content.js';
import { text } from '../document.js';
import {
  articles,
  choice,
  choices,
  day,
  each,
  elsewhere,
  figure,
  inside,
  itemOf,
  parties,
  party,
  percent,
  period,
  rhythm,
  wordList,
  words,
  written,
  yesOrNo,
  type Fields,
} from './lines.js';

type Part<K extends keyof Agreement> = NonNullable<Agreement[K]>;

export const scopeFields: Fields<Part<'scope'>> = {
  covers: wordList('covers'),
  excludes: wordList('leaves-out'),
  area: words('area'),
  'leaves-untouched': wordList('leaves-untouched'),
};

export const legalFields: Fields<Part<'legal'>> = {
  binding: choice('binding', 'binding'),
  explanation: words('explanation'),
  basis: wordList('legal-basis'),
  law: words('law'),
  forum: words('forum'),
  'equal-languages': (languages) => [
    { label: 'equal-languages', content: phrase({ code: 'document.languages', data: { languages } }) },
  ],
  'prevailing-language': (language) => [
    {
      label: 'prevailing-language',
      content: phrase({ code: 'document.languages', data: { languages: [language] } }),
    },
  ],
  precedence: (ids, { articles: numbered }) =>
    ids.length === 0
      ? []
      : [
          {
            label: 'precedence',
            content: [],
            under: ids.map((id) => ({
              content:
                id === 'agreement'
                  ? phrase({ code: 'document.this-agreement', data: {} })
                  : numbered([`documents/${id}`]),
            })),
          },
        ],
  copies: figure('copies'),
  counterparts: yesOrNo('counterparts'),
  'electronic-signatures': yesOrNo('electronic-signatures'),
  published: each('published', {
    where: words(null),
    by: party('seen-to-by'),
    within: period('within'),
    on: day('on-day'),
  }),
};

export const termFields: Fields<Part<'term'>> = {
  signed: day('signed-on'),
  starts: day('starts'),
  'starts-on': words('starts'),
  'starts-not-before': words('starts-not-before'),
  lasts: period('lasts'),
  ends: day('ends'),
  'ends-on': words('ends'),
  'ends-when': each('ends-when', {
    event: words(null),
    within: period('within'),
    then: words('what-follows'),
  }),
  'open-ended': yesOrNo('open-ended'),
  renewal: inside('renewal', {
    kind: choice(null, 'renewal'),
    period: period('renewed-for'),
    notice: period('notice-before'),
    times: figure('renewals-at-most'),
    by: parties('decided-by'),
    when: words('on-condition'),
    form: words('form'),
  }),
};

export const conditionFields: Fields<Condition> = {
  what: elsewhere,
  kind: choice('kind-of-condition', 'condition'),
  due: day('due'),
  owner: party('seen-to-by'),
  met: day('met-on'),
};

export const approvalFields: Fields<Approval> = {
  by: elsewhere,
  for: party('of-party'),
  due: day('due'),
  granted: day('granted-on'),
  evidence: ({ title, file, url }) => [
    { label: 'evidence', content: [text([title, file, url].filter((one) => one !== undefined).join(', '))] },
  ],
};

export const changeFields: Fields<Change> = {
  'proposed-by': parties('proposed-by'),
  'approved-by': parties('approved-by'),
  body: itemOf('decided-by', 'bodies'),
  form: words('form'),
  notice: period('announced-before'),
  steps: wordList('steps'),
  'outside-approval': choice('outside-approval', 'outside-approval'),
  minor: inside('minor-changes', {
    what: wordList('which'),
    by: parties('made-by'),
    'exercised-by': words('exercised-by'),
    form: words('form'),
  }),
};

export const accessionFields: Fields<Accession> = {
  'open-to': words('open-to'),
  conditions: wordList('on-condition'),
  form: words('form'),
  'approved-by': parties('approved-by'),
  body: itemOf('decided-by', 'bodies'),
};

const repaymentFields: Fields<Repayment> = {
  by: party('paid-back-by'),
  to: party('paid-back-to'),
  of: words('paid-for'),
  basis: choice('value', 'repayment'),
  percent: percent('share'),
  pool: (id, { articles: numbered }) => [{ label: 'pool', content: numbered([`budget/pools/${id}`]) }],
  within: period('within'),
};

export const exitFields: Fields<Exit> = {
  notice: period('notice-before'),
  form: words('form'),
  grounds: wordList('grounds'),
  terminations: elsewhere,
  consequences: wordList('consequences'),
  'residual-debts': words('residual-debts'),
  repayment: inside('repayment', repaymentFields),
  survives: wordList('survives'),
  surviving: articles('surviving'),
};

export const terminationFields: Fields<Termination> = {
  ground: elsewhere,
  kind: choice('kind-of-ground', 'termination'),
  by: parties('used-by'),
  notice: period('notice-before'),
  'remedy-within': period('remedy-within'),
  'counts-from': choice('notice-counts', 'counts-from'),
  form: words('form'),
  then: wordList('what-follows'),
  'if-unfounded': words('if-unfounded'),
};

export const noticeFields: Fields<Part<'notices'>> = {
  forms: choices('ways', 'notice-form'),
  'in-writing': yesOrNo('only-in-writing'),
  'counts-from': choice('notice-counts', 'counts-from'),
  'change-of-address': words('change-of-address'),
};

export const clauseFields: Fields<Clause> = {
  heading: elsewhere,
  text: elsewhere,
  kind: choice('subject', 'clause'),
  applies: parties('binds'),
  'binds-supplier': choice('binds-supplier', 'binds-supplier'),
};

export const documentFields: Fields<Document> = {
  title: elsewhere,
  kind: choice('kind-of-document', 'document'),
  'part-of-agreement': yesOrNo('part-of-agreement'),
  date: day('dated'),
  'applies-to': words('about'),
  file: written('file'),
  url: written('web-address'),
  reference: written('found-at'),
  sha256: (digest) => [{ label: 'fingerprint', content: [{ type: 'code', text: digest }] }],
  owner: party('kept-by'),
  review: day('looked-at-again'),
  'review-every': rhythm('looked-at'),
};

export const relationFields: Fields<Part<'relations'>[number]> = {
  kind: choice(null, 'relation'),
  title: words(null),
  agreement: (id) => [{ content: [{ type: 'code', text: id }] }],
  part: words('which-part'),
  'ends-with-it': yesOrNo('ends-with-it'),
  precedence: choice('decides-when-they-differ', 'precedence'),
  document: itemOf('laid-down-in', 'documents'),
};

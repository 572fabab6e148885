/** Which articles the document has, in their order, and what each of them holds. */
import type { Agreement, Commitment, Goal, Indicator } from '../../domain/schema-types.js';
import { strong, text } from '../document.js';
import { article, colon, headed, titleOf, whatOf } from './article.js';
import type { Frame } from './frame.js';
import {
  commitmentFields,
  expectationFields,
  goalFields,
  indicatorFields,
  milestoneFields,
  offerFields,
  principleFields,
  rightFields,
} from './goal-fields.js';
import { dataShareFields } from './governance-fields.js';
import { type Line, elsewhere } from './lines.js';
import { budgetFields, budgetLineFields, contributionFields, poolFields } from './money-fields.js';
import { type Article, type Provision, named, provisionsOf, provisionsOfPart } from './provisions.js';
import { scopeFields } from './term-fields.js';
import { legalArticles } from './legal-articles.js';
import { workingArticles } from './working-articles.js';

export function articlesOf(terms: Agreement): readonly Article[] {
  const all = [
    ...aims(terms),
    ...deeds(terms),
    ...means(terms),
    ...workingArticles(terms),
    ...legalArticles(terms),
  ];
  return all.filter(({ provisions }) => provisions.length > 0);
}

function aims(terms: Agreement): readonly Article[] {
  return [
    article(
      'purpose',
      [{ say: ({ own }) => [{ opening: own(terms.purpose), lines: [] }] }],
      provisionsOfPart(terms.scope, scopeFields),
    ),
    article(
      'definitions',
      provisionsOf(
        'definitions',
        terms.definitions,
        {
          term: elsewhere,
          meaning: elsewhere,
          abbreviation: (short) => [{ label: 'abbreviation', content: [text(short)] }],
        },
        ({ term, meaning }, { own }) => [strong(...own(term)), ...colon, ...own(meaning)],
      ),
    ),
    article(
      'principles',
      provisionsOf('principles', terms.principles, principleFields, (value, { own }) => own(value.text)),
    ),
    article('goals', goals(terms)),
  ];
}

/** A goal, and right after it what measures it. */
function goals(terms: Agreement): readonly Provision[] {
  const provisions = provisionsOf('goals', terms.goals, goalFields, headed);
  return provisions.flatMap((provision) => {
    const id = provision.path?.slice('goals/'.length) ?? '';
    const goal: Goal | undefined = terms.goals[id];
    return [provision, ...indicators(`goals/${id}/indicators`, goal?.indicators)];
  });
}

function indicators(
  path: string,
  all: Readonly<Record<string, Indicator>> | undefined,
): readonly Provision[] {
  return provisionsOf(
    path,
    all,
    ({ unit }) => indicatorFields(unit),
    ({ title, definition }, { own }) => [
      ...(title === undefined ? [] : [strong(...own(title)), ...colon]),
      ...own(definition),
    ],
  ).map((provision) => ({ ...provision, within: true }));
}

function deeds(terms: Agreement): readonly Article[] {
  return [
    article('commitments', provisionsOf('commitments', terms.commitments, commitmentFields, whatOf, duty)),
    article(
      'rights',
      provisionsOf('rights', terms.rights, rightFields, whatOf, ({ of }, { parties }) =>
        named('right-of', parties([of])),
      ),
    ),
    article(
      'expectations',
      provisionsOf(
        'expectations',
        terms.expectations,
        expectationFields,
        whatOf,
        ({ by, of }, { parties }) => [
          ...named('expected-by', parties([by])),
          ...named('expected-of', parties([of])),
        ],
      ),
    ),
    article(
      'offers',
      provisionsOf('offers', terms.offers, offerFields, whatOf, ({ by, to }, { parties }) => [
        ...named('offered-by', parties([by])),
        ...named('offered-to', parties([to])),
      ]),
    ),
  ];
}

function means(terms: Agreement): readonly Article[] {
  return [
    article('milestones', provisionsOf('milestones', terms.milestones, milestoneFields, titleOf)),
    article(
      'contributions',
      provisionsOf(
        'contributions',
        terms.contributions,
        contributionFields,
        whatOf,
        ({ from, to }, { parties }) => [
          ...named('contributed-by', parties([from])),
          ...named('contributed-to', to === undefined ? [] : parties([to])),
        ],
      ),
    ),
    article(
      'budget',
      provisionsOfPart(terms.budget, budgetFields),
      provisionsOf('budget/lines', terms.budget?.lines, budgetLineFields, whatOf),
      provisionsOf('budget/pools', terms.budget?.pools, poolFields, whatOf),
    ),
    article(
      'data-sharing',
      provisionsOf(
        'data-sharing',
        terms['data-sharing'],
        dataShareFields,
        whatOf,
        ({ from, to }, { parties }) => [
          ...named('given-by', parties([from])),
          ...named('given-to', parties([to])),
        ],
      ),
    ),
  ];
}

/** Result, effort and intention are told apart by what stands before who answers for it. */
function duty({ force, accountable }: Commitment, { parties }: Frame): readonly Line[] {
  return named(force === undefined ? 'duty' : `duty-${force}`, parties([accountable]));
}

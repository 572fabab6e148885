/** The articles on force, term, change and end, the clauses, and what stands around the agreement. */
import type { Agreement } from '../../domain/schema-types.js';
import { strong } from '../document.js';
import { article, colon, whatOf } from './article.js';
import { linesOf } from './lines.js';
import { otherFields } from './party-fields.js';
import { type Article, type Provision, provisionsOf, provisionsOfPart } from './provisions.js';
import {
  accessionFields,
  approvalFields,
  changeFields,
  clauseFields,
  conditionFields,
  exitFields,
  legalFields,
  noticeFields,
  relationFields,
  termFields,
  terminationFields,
} from './term-fields.js';

export function legalArticles(terms: Agreement): readonly Article[] {
  return [...legalParts(terms), ...clauses(terms), ...rest(terms)];
}

function legalParts(terms: Agreement): readonly Article[] {
  return [
    article('conditions', provisionsOf('conditions', terms.conditions, conditionFields, whatOf)),
    article(
      'approvals',
      provisionsOf('approvals', terms.approvals, approvalFields, ({ by }, { own }) => own(by)),
    ),
    article('legal', provisionsOfPart(terms.legal, legalFields)),
    article('term', provisionsOfPart(terms.term, termFields)),
    article('change', provisionsOfPart(terms.change, changeFields)),
    article('accession', provisionsOfPart(terms.accession, accessionFields)),
    article(
      'exit',
      provisionsOfPart(terms.exit, exitFields),
      provisionsOf('exit/terminations', terms.exit?.terminations, terminationFields, ({ ground }, { own }) =>
        own(ground),
      ),
    ),
    article('notices', provisionsOfPart(terms.notices, noticeFields)),
  ];
}

/** Each under its own heading, in its own words. */
function clauses(terms: Agreement): readonly Article[] {
  return Object.entries(terms.clauses ?? {}).map(([id, clause]) => {
    const [provision] = provisionsOf('clauses', { [id]: clause }, clauseFields, () => []);
    const say: Provision['say'] = (frame) =>
      (provision?.say(frame) ?? []).map((said) => ({ ...said, text: clause.text }));
    return {
      id: `clauses/${id}`,
      heading: { words: clause.heading },
      path: `clauses/${id}`,
      provisions: [{ say }],
    };
  });
}

function rest(terms: Agreement): readonly Article[] {
  return [
    article(
      'others',
      provisionsOf('others', terms.others, otherFields, ({ name }, { own }) => [strong(...own(name))]),
    ),
    article(
      'relations',
      (terms.relations ?? []).map((relation) => ({
        say: (frame) => {
          const [kind, ...lines] = linesOf(relation, relationFields, frame);
          const opening = [...(kind?.content ?? []), ...colon, ...(lines[0]?.content ?? [])];
          return [{ opening, lines: lines.slice(1) }];
        },
      })),
    ),
  ];
}

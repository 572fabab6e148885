/** Nothing is left to settle once the agreement holds. */
import { openQuestions } from '../../domain/open-questions.js';
import { partyName } from '../../domain/party-references.js';
import { textData } from '../../domain/text-data.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'open-questions-settled',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement, items }) {
    for (const { path, pointer, open } of openQuestions(agreement.terms, items)) {
      yield {
        pointer,
        at: 'key',
        data: {
          path,
          ...textData('question', open.question),
          ...(open.who === undefined ? {} : textData('who', partyName(open.who, items))),
          ...(open.by === undefined ? {} : { by: open.by }),
        },
      };
    }
  },
};

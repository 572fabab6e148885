/** A document that is named (as the source, the authoritative text, the remit of a body) is in `documents`. */
import { documentMentions } from '../../domain/document-mentions.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'document-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const paths = [...agreement.itemPaths].filter((path) => path.startsWith('documents/'));
    const documents = new Set(paths.map((path) => path.slice('documents/'.length)));
    for (const [id, pointer] of documentMentions(agreement.terms, items)) {
      if (documents.has(id)) continue;
      const suggestion = suggestionFor(id, documents);
      yield { pointer, data: { id, ...suggestion } };
    }
  },
};

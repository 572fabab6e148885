/** An agreement that this one is under, replaces or amends, and that is named by its id, is in the workspace. */
import { jsonPointer } from '../../domain/json-pointer.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'related-agreement-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ folder, agreement }) {
    for (const [index, { agreement: id }] of (agreement.terms.relations ?? []).entries()) {
      if (id === undefined || (folder.agreements.has(id) && id !== agreement.id)) continue;
      const others = [...folder.agreements.keys()].filter((other) => other !== agreement.id);
      const suggestion = suggestionFor(id, others);
      const data = { id, isItself: id === agreement.id };
      yield {
        pointer: jsonPointer(['relations', index, 'agreement']),
        data: { ...data, ...suggestion },
      };
    }
  },
};

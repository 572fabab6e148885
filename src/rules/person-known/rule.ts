/** Whoever is a contact in the agreement is one of the people of the workspace. */
import { personMentions } from '../../domain/person-mentions.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'person-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ folder, agreement, items }) {
    const people = new Set(Object.keys(folder.settings.people ?? {}));
    for (const [id, pointer] of personMentions(agreement.terms, items)) {
      if (people.has(id)) continue;
      const suggestion = suggestionFor(id, people);
      yield { pointer, data: { id, ...suggestion } };
    }
  },
};

/** Where every member of a group is meant, a group is named. */
import { suggestionFor } from '../../domain/suggestion.js';
import { partyMentions } from '../../domain/party-references.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'each-names-group',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    for (const { id, pointer, place, each } of partyMentions(agreement.terms, items)) {
      if (place !== 'group' || items.groupIds.has(id)) continue;
      const suggestion = suggestionFor(id, items.groupIds);
      const data = { id, each, isParty: items.partyIds.has(id) };
      yield { pointer, data: { ...data, ...suggestion } };
    }
  },
};

/** Whoever is named in the agreement is one of its parties or groups, one of its bodies, or one of the others involved. */
import { suggestionFor } from '../../domain/suggestion.js';
import { partyMentions } from '../../domain/party-references.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'party-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const all = new Set([...items.partyIds, ...items.groupIds, ...items.otherIds]);
    for (const { id, pointer, place } of partyMentions(agreement.terms, items)) {
      if (place !== 'party' && place !== 'party-or-group') continue;
      const known = place === 'party' ? items.partyIds : all;
      if (known.has(id)) continue;
      const suggestion = suggestionFor(id, known);
      const data = { id, isGroup: items.groupIds.has(id) };
      yield { pointer, data: { ...data, ...suggestion } };
    }
  },
};

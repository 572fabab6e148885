/** Parties score the statements that were agreed. */
import { jsonPointer } from '../../domain/json-pointer.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { partnershipPrinciples } from '../../domain/partnership-principles.js';
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'health-statement-known',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, state }) {
    const own = agreement.terms.health?.statements;
    const known = new Set<string>(own === undefined ? partnershipPrinciples : Object.keys(own));
    for (const { entry, file } of entriesOfKind(state, 'health')) {
      for (const id of Object.keys(entry.scores)) {
        if (known.has(id)) continue;
        const suggestion = suggestionFor(id, known);
        const data = { id, known: [...known] };
        const pointer = jsonPointer(['scores', id]);
        yield { file, pointer, at: 'key', data: { ...data, ...suggestion } };
      }
    }
  },
};

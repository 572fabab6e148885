/** Every level of escalation has someone who handles it. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'escalation-names-who',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const levels = agreement.terms.escalation?.levels ?? [];
    for (const [index, { body, who }] of levels.entries()) {
      if (body !== undefined || (who ?? []).length > 0) continue;
      yield { pointer: jsonPointer(['escalation', 'levels', index]), data: { level: index + 1 } };
    }
  },
};

/** Every level of escalation, but the final one, has a limited time. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'escalation-has-periods',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const levels = agreement.terms.escalation?.levels ?? [];
    for (const [index, level] of levels.entries()) {
      if (level['respond-within'] !== undefined || level.final === true) continue;
      yield { pointer: jsonPointer(['escalation', 'levels', index]), data: { level: index + 1 } };
    }
  },
};

/** Escalation ends at its last level, and not before. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'escalation-ends',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const levels = agreement.terms.escalation?.levels ?? [];
    for (const [index, { final }] of levels.entries()) {
      const isLast = index === levels.length - 1;
      const pointer = jsonPointer(['escalation', 'levels', index]);
      if (isLast && final !== true) yield { pointer, data: { fault: 'no-end', level: index + 1 } };
      if (!isLast && final === true) {
        yield { pointer: `${pointer}/final`, data: { fault: 'goes-on', level: index + 1 } };
      }
    }
  },
};

/** It is agreed where something goes that people cannot solve themselves. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'escalation-agreed',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const part = agreement.terms.escalation;
    if (part === undefined || part.withdrawn !== undefined) yield { pointer: '', severity: 'warning' };
  },
};

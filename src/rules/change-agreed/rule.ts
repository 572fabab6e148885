/** It is agreed how the agreement is changed. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'change-agreed',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const part = agreement.terms.change;
    if (part === undefined || part.withdrawn !== undefined) yield { pointer: '', severity: 'warning' };
  },
};

/** It is agreed how a party leaves. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'exit-agreed',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const part = agreement.terms.exit;
    if (part === undefined || part.withdrawn !== undefined) yield { pointer: '', severity: 'warning' };
  },
};

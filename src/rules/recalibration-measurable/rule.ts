/** Where shares are set anew after a change of so many percent, it is agreed what is measured, and from where. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'recalibration-measurable',
  category: 'finance',
  severity: 'warning',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const { budget } = agreement.terms;
    if (budget === undefined || budget.withdrawn !== undefined) return;
    for (const [index, { percent, measure, indicator }] of (budget.recalibration ?? []).entries()) {
      if (percent === undefined || measure !== undefined || indicator !== undefined) continue;
      yield { pointer: jsonPointer(['budget', 'recalibration', index, 'percent']), data: { percent } };
    }
  },
};

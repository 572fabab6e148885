/** Of every duty one can see whether it was done. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'commitment-verifiable',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'commitments')) {
      if (value.force === 'intention') continue;
      if (value.deliverable !== undefined || value.verified !== undefined) continue;
      yield { pointer, at: 'key', data: { id } };
    }
  },
};

/** Somebody watches every risk, and looks at it again. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'risk-has-owner-and-review',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'risks')) {
      const lacks = [];
      if (value.owner === undefined) lacks.push('owner');
      if (value.review === undefined) lacks.push('review');
      if (lacks.length > 0) yield { pointer, at: 'key', data: { id, lacks } };
    }
  },
};

/** Of every open question it is known who brings the answer, and by when. */
import { openQuestions } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'open-question-has-owner',
  category: 'completeness',
  severity: 'by-status',
  scope: 'agreement',
  *check({ agreement, items }) {
    for (const { path, pointer, open } of openQuestions(agreement.terms, items)) {
      const lacks = [];
      if (open.who === undefined) lacks.push('who');
      if (open.by === undefined) lacks.push('by');
      if (lacks.length > 0) yield { pointer, at: 'key', severity: 'warning', data: { path, lacks } };
    }
  },
};

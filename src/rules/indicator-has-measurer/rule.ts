/** For every indicator it is agreed who measures, and how often. */
import { settledItems } from '../../domain/open-questions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'indicator-has-measurer',
  category: 'measurability',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'indicators')) {
      const lacks = [];
      if (value['measured-by'] === undefined) lacks.push('who');
      if (value.every === undefined) lacks.push('how-often');
      if (lacks.length > 0) yield { pointer, at: 'key', data: { id, lacks } };
    }
  },
};

/** For every indicator it is agreed who measures, and how often. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'indicator-has-measurer',
  category: 'measurability',
  severity: 'by-status',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      const lacks = [];
      if (value['measured-by'] === undefined) lacks.push('who');
      if (value.every === undefined) lacks.push('how-often');
      if (lacks.length > 0) yield { pointer, at: 'key', data: { id, lacks } };
    }
  },
};

/** A figure that should move says where it started. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'indicator-has-baseline',
  category: 'measurability',
  severity: 'by-status',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      if (value.direction === 'maintain' || value.baseline !== undefined) continue;
      yield { pointer, at: 'key', data: { id } };
    }
  },
};

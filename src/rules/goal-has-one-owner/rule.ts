/** One party answers for a goal. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'goal-has-one-owner',
  category: 'responsibility',
  severity: 'warning',
  scope: 'agreement',
  *check({ items }) {
    for (const { value, id, pointer } of activeItems(items, 'goals')) {
      const group = value.owner;
      if (typeof group !== 'string' || !items.groupIds.has(group)) continue;
      yield { pointer: `${pointer}/owner`, data: { id, group } };
    }
  },
};

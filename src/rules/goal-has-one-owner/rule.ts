/** One party answers for a goal; or the question who that is stands open. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'goal-has-one-owner',
  category: 'responsibility',
  severity: 'error',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { value, id, pointer } of activeItems(items, 'goals')) {
      const { owner } = value;
      if (owner === undefined && value.open === undefined) yield { pointer, at: 'key', data: { id } };
      if (typeof owner !== 'string' || !items.groupIds.has(owner)) continue;
      yield { pointer: `${pointer}/owner`, severity: 'warning', data: { id, group: owner } };
    }
  },
};

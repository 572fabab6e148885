/** One party answers for a commitment; a group only as each of its members. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'commitment-has-one-accountable',
  category: 'responsibility',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { value, id, pointer } of activeItems(items, 'commitments')) {
      const group = value.accountable;
      if (typeof group !== 'string' || !items.groupIds.has(group)) continue;
      yield { pointer: `${pointer}/accountable`, data: { id, group } };
    }
  },
};

/** Who commits to an effort says what it does at least. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'effort-names-minimum-actions',
  category: 'responsibility',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'commitments')) {
      if (value.force !== 'effort' || (value['minimum-actions'] ?? []).length > 0) continue;
      yield { pointer: `${pointer}/force`, data: { id } };
    }
  },
};

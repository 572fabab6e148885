/** A path along interim targets has interim targets. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'interim-path-has-interim-targets',
  category: 'measurability',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      if (value.path !== 'interim' || value.interim !== undefined) continue;
      yield { pointer: `${pointer}/path`, data: { id } };
    }
  },
};

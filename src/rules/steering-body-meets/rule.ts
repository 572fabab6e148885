/** It is agreed how often those who steer come together. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'steering-body-meets',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'bodies')) {
      if (value.kind === 'steering' && value.every === undefined) yield { pointer, at: 'key', data: { id } };
    }
  },
};

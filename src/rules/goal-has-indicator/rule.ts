/** Every goal says how one sees that it comes nearer. */
import { outerPath } from '../../domain/item-path.js';
import { settledItems } from '../../domain/open-questions.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'goal-has-indicator',
  category: 'measurability',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    const measured = new Set(activeItems(items, 'indicators').map(({ path }) => outerPath(path)));
    for (const { id, path, pointer } of settledItems(items, 'goals')) {
      if (!measured.has(path)) yield { pointer, at: 'key', data: { id } };
    }
  },
};

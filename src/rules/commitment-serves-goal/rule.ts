/** Every commitment says which goal it is for, where there are several. */
import { settledItems } from '../../domain/open-questions.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'commitment-serves-goal',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    const goals = activeItems(items, 'goals').map((goal) => goal.id);
    if (goals.length < 2) return;
    for (const { id, pointer, value } of settledItems(items, 'commitments')) {
      if (value.serves === undefined) yield { pointer, at: 'key', data: { id, goals } };
    }
  },
};

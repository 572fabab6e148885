/** It is agreed who reports to whom. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'reporting-agreed',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    if (activeItems(items, 'reporting').length === 0) yield { pointer: '', severity: 'warning' };
  },
};

/** It is agreed when the parties look back. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'evaluation-agreed',
  category: 'completeness',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    if (activeItems(items, 'evaluation').length === 0) yield { pointer: '', severity: 'warning' };
  },
};

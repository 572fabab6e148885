/** What an agreement in force waits for has come; what would end it has not. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'conditions-settled-when-in-force',
  category: 'term',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, items }) {
    if (agreement.terms.status !== 'in-force') return;
    for (const { id, value, pointer } of activeItems(items, 'approvals')) {
      if (value.granted === undefined) yield { pointer, at: 'key', data: { id, fault: 'approval-pending' } };
    }
    for (const { id, value, pointer } of activeItems(items, 'conditions')) {
      const isMet = value.met !== undefined;
      if (value.kind === 'suspensive' && !isMet)
        yield { pointer, at: 'key', data: { id, fault: 'condition-pending' } };
      if (value.kind === 'resolutive' && isMet)
        yield { pointer: `${pointer}/met`, data: { id, fault: 'ended-by-condition' } };
    }
  },
};

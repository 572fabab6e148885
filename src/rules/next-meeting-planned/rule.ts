/** While parties work together, they know when they meet next. */
import type { Agreement } from '../../domain/schema-types.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'next-meeting-planned',
  category: 'completeness',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, today }) {
    const { meetings, terms } = agreement;
    if (!isRunning(terms.status)) return;
    const isAhead = meetings.some(({ meeting }) => meeting.state !== 'cancelled' && meeting.date >= today);
    if (!isAhead) yield { pointer: '', severity: terms.status === 'in-force' ? 'warning' : 'info' };
  },
};

function isRunning(status: Agreement['status']): boolean {
  return status !== 'suspended' && status !== 'ended';
}

/** Six months before the last day to give notice, or before the end, the parties are told. */
import { addPeriod, subtractPeriod } from '../../domain/calendar-date.js';
import { runningLastDay, type Term } from '../../domain/term.js';
import type { AgreementRule } from '../rule.js';

const ahead = 'P6M';

export const rule: AgreementRule = {
  id: 'notice-deadline-ahead',
  category: 'term',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, today }) {
    const { status, term } = agreement.terms;
    if ((status !== 'in-force' && status !== 'suspended') || term === undefined) return;
    const last = runningLastDay(term, today);
    if (last === undefined) return;
    const fault = faultOf(term, last);
    if (fault === undefined || fault.deadline < today || fault.deadline > addPeriod(today, ahead)) return;
    yield { pointer: '/term/renewal', at: 'key', data: { ...fault, last } };
  },
};

function faultOf(
  { renewal }: Term,
  last: string,
): { readonly fault: 'give-notice' | 'renew'; readonly deadline: string } | undefined {
  if (renewal === undefined || renewal.kind === 'none') return undefined;
  const deadline = renewal.notice === undefined ? last : subtractPeriod(last, renewal.notice);
  return { fault: renewal.kind === 'tacit' ? 'give-notice' : 'renew', deadline };
}

/** Notice can still be given: it is shorter than the term, and than each renewal. */
import { addPeriod, subtractPeriod } from '../../domain/calendar-date.js';
import type { Term } from '../../domain/term.js';
import type { AgreementRule, Problem } from '../rule.js';

/** Any day: only lengths are compared. */
const someDay = '2001-01-01';

export const rule: AgreementRule = {
  id: 'renewal-notice-fits',
  category: 'term',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement }) {
    const { term } = agreement.terms;
    if (term?.renewal?.notice !== undefined && term.withdrawn === undefined) {
      yield* faultsOf(term, term.renewal.notice);
    }
  },
};

function* faultsOf({ starts, ends, lasts, renewal }: Term, notice: string): Generator<Problem> {
  const first = starts ?? someDay;
  const last = ends !== undefined && starts !== undefined ? ends : lasts && addPeriod(first, lasts);
  if (last !== undefined && isTooLong(notice, first, last)) {
    yield { pointer: '/term/renewal/notice', data: { fault: 'term', notice } };
  }
  const period = renewal?.period;
  if (period !== undefined && isTooLong(notice, someDay, addPeriod(someDay, period))) {
    yield { pointer: '/term/renewal/notice', data: { fault: 'period', notice, period } };
  }
}

function isTooLong(notice: string, first: string, last: string): boolean {
  return subtractPeriod(last, notice) <= first;
}

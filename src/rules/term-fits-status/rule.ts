/** The status of the agreement and its dates tell the same story. */
import { lastDayOf, renewsTacitly, type Term } from '../../domain/term.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'term-fits-status',
  category: 'term',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, today }) {
    const { status = 'draft', term = {} } = agreement.terms;
    for (const problem of faultsOf(status, term, today)) yield { pointer: '/status', ...problem };
  },
};

/** Under the status, unless it says otherwise. */
type Fault = Partial<Problem>;

function* faultsOf(status: string, term: Term, today: string): Generator<Fault> {
  const { signed } = term;
  if (status === 'in-force' || status === 'suspended') yield* running(term, today);
  if ((status === 'draft' || status === 'proposed') && signed !== undefined && signed <= today) {
    yield { pointer: '/term/signed', data: { fault: 'signed-already', signed }, severity: 'warning' };
  }
  if (status === 'ended') yield* ended(term, today);
}

function* ended(term: Term, today: string): Generator<Fault> {
  const { starts } = term;
  const last = lastDayOf(term);
  if (starts !== undefined && starts > today) yield { data: { fault: 'ended-unstarted', starts } };
  else if (last !== undefined && last > today)
    yield { data: { fault: 'ended-early', last }, severity: 'warning' };
}

function* running(term: Term, today: string): Generator<Fault> {
  const { signed, starts } = term;
  const last = lastDayOf(term);
  if (signed === undefined && starts === undefined && term['starts-on'] === undefined) {
    yield { data: { fault: 'no-dates' } };
  }
  if (starts !== undefined && starts > today) yield { data: { fault: 'not-started', starts } };
  else if (signed !== undefined && signed > today) yield { data: { fault: 'not-signed', signed } };
  if (last !== undefined && last < today && !renewsTacitly(term)) {
    yield { data: { fault: 'over', last }, severity: 'warning' };
  }
}

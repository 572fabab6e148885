/** Signing, start and end follow each other, and do not contradict each other. */
import { daysBetween, addPeriod } from '../../domain/calendar-date.js';
import type { Term } from '../../domain/term.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'term-in-order',
  category: 'term',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement }) {
    const { term } = agreement.terms;
    if (term === undefined) return;
    yield* ordered(term);
    yield* contradictions(term);
  },
};

function* ordered({ signed, starts, ends }: Term): Generator<Problem> {
  if (signed !== undefined && starts !== undefined && signed > starts) {
    // It happens, and is sometimes meant.
    yield {
      pointer: '/term/starts',
      data: { fault: 'starts-before-signed', signed, starts },
      severity: 'warning',
    };
  }
  if (ends === undefined) return;
  if (starts !== undefined && ends < starts) {
    yield { pointer: '/term/ends', data: { fault: 'ends-before-start', starts, ends } };
  } else if (signed !== undefined && ends < signed) {
    yield { pointer: '/term/ends', data: { fault: 'ends-before-signed', signed, ends } };
  }
}

function* contradictions({ starts, ends, lasts, 'open-ended': isOpenEnded }: Term): Generator<Problem> {
  if (isOpenEnded === true && (ends !== undefined || lasts !== undefined)) {
    yield { pointer: '/term/open-ended', data: { fault: 'open-ended-but-ends' } };
  }
  if (starts === undefined || ends === undefined || lasts === undefined) return;
  const counted = addPeriod(starts, lasts);
  // The last day may or may not be counted in.
  if (Math.abs(daysBetween(ends, counted)) > 1) {
    yield { pointer: '/term/lasts', data: { fault: 'lasts-differently', ends, counted, lasts } };
  }
}

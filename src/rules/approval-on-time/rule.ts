/** Approvals and conditions come by their dates. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'approval-on-time',
  category: 'term',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, items, today }) {
    if (agreement.terms.status === 'ended') return;
    for (const { id, value, pointer } of activeItems(items, 'approvals')) {
      yield* faultOf(
        'approval',
        id,
        pointer,
        { due: value.due, done: value.granted, field: 'granted' },
        today,
      );
    }
    for (const { id, value, pointer } of activeItems(items, 'conditions')) {
      // An event that would end the agreement is not waited for.
      const due = value.kind === 'suspensive' ? value.due : undefined;
      yield* faultOf('condition', id, pointer, { due, done: value.met, field: 'met' }, today);
    }
  },
};

interface Dates {
  readonly due: string | undefined;
  readonly done: string | undefined;
  readonly field: string;
}

function* faultOf(
  what: string,
  id: string,
  pointer: string,
  dates: Dates,
  today: string,
): Generator<Problem> {
  const { due, done, field } = dates;
  if (done !== undefined && done > today) {
    yield { pointer: `${pointer}/${field}`, data: { fault: `${what}-in-future`, id, date: done } };
  }
  if (done === undefined && due !== undefined && due < today) {
    yield { pointer: `${pointer}/due`, data: { fault: `${what}-late`, id, date: due } };
  }
}

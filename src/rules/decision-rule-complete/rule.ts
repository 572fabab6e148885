/** It is agreed how a body decides, with everything that way of deciding needs. */
import type { Body } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'decision-rule-complete',
  category: 'governance',
  severity: 'by-status',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'bodies')) {
      for (const problem of faultsOf(value)) {
        yield { ...problem, pointer: pointer + problem.pointer, data: { id, ...problem.data } };
      }
    }
  },
};

function* faultsOf({ kind, 'decides-by': way, majority, blocs }: Body): Generator<Problem> {
  if (way === undefined) {
    if (kind === 'steering') yield { pointer: '', at: 'key', data: { fault: 'no-rule' } };
    return;
  }
  if (way === 'each-bloc' && (blocs ?? []).length === 0)
    yield { pointer: '/decides-by', data: { fault: 'no-blocs' } };
  if (way === 'qualified-majority' && majority === undefined) {
    yield { pointer: '/decides-by', data: { fault: 'no-percentage' } };
  }
  if (majority === undefined) return;
  if (way === 'consensus' || way === 'unanimity') {
    yield { pointer: '/majority', at: 'key', data: { fault: 'needless-percentage' }, severity: 'warning' };
  } else if (way === 'qualified-majority' && majority.percent <= 50) {
    yield {
      pointer: '/majority/percent',
      data: { fault: 'half', percent: majority.percent },
      severity: 'warning',
    };
  }
}

/** It is agreed how a body decides, with everything that way of deciding needs. */
import type { Body } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'decision-rule-complete',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, value, pointer } of activeItems(items, 'bodies')) {
      for (const problem of faultsOf(value)) {
        yield { ...problem, pointer: pointer + problem.pointer, data: { id, ...problem.data } };
      }
    }
  },
};

function* faultsOf(body: Body): Generator<Problem> {
  const { kind, 'decides-by': way, majority, blocs } = body;
  if (way === undefined && kind === 'steering') yield { pointer: '', at: 'key', data: { fault: 'no-rule' } };
  if (way === 'each-bloc' && (blocs ?? []).length === 0) {
    yield { pointer: '/decides-by', data: { fault: 'no-blocs' } };
  }
  if (way === 'qualified-majority' && majority === undefined) {
    yield { pointer: '/decides-by', data: { fault: 'no-percentage' } };
  }
  if (majority !== undefined) yield* oddMajority(way, majority);
}

function* oddMajority(way: Body['decides-by'], majority: NonNullable<Body['majority']>): Generator<Problem> {
  const { percent } = majority;
  if (way === 'consensus' || way === 'unanimity') {
    yield { pointer: '/majority', at: 'key', data: { fault: 'needless-percentage' }, severity: 'warning' };
  }
  if (way === 'qualified-majority' && percent !== undefined && percent <= 50) {
    yield { pointer: '/majority/percent', data: { fault: 'half', percent }, severity: 'warning' };
  }
}

/** The most that change orders may come to fits the budget, and the percentage that stands beside it. */
import { compare, decimal, divide, multiply, toNumber } from '../../domain/decimal.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'change-orders-within-budget',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement }) {
    const { budget } = agreement.terms;
    if (budget === undefined || budget.withdrawn !== undefined) return;
    const cap = budget['change-orders']?.cap;
    const { total } = budget;
    if (cap === undefined || total === undefined || cap.currency !== total.currency) return;
    const pointer = '/budget/change-orders/cap';
    const amounts = { cap: cap.amount, total: total.amount, currency: cap.currency };
    if (compare(decimal(cap.amount), decimal(total.amount)) > 0) {
      yield { pointer, data: { fault: 'beyond', ...amounts } };
    } else yield* percentFault(budget['change-orders']?.['cap-percent'], amounts, pointer);
  },
};

/** Beside a percentage of the budget, the amount is that percentage, to the cent. */
function* percentFault(
  percent: number | undefined,
  { cap, total, currency }: { readonly cap: number; readonly total: number; readonly currency: string },
  pointer: string,
): Generator<Problem> {
  if (percent === undefined) return;
  const expected = divide(multiply(decimal(total), decimal(percent)), decimal(100), 2);
  if (compare(expected, decimal(cap)) === 0) return;
  const data = { fault: 'percent', percent, expected: toNumber(expected), cap, currency };
  yield { pointer, severity: 'warning', data };
}

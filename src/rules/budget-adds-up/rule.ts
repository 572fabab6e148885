/** The lines of the budget come to its total. */
import { compare, decimal, negate, subtract, sum, toNumber } from '../../domain/decimal.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'budget-adds-up',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement }) {
    const { budget } = agreement.terms;
    const total = budget?.total;
    const lines = Object.values(budget?.lines ?? {}).filter((line) => line.withdrawn === undefined);
    if (budget === undefined || total === undefined || lines.length === 0) return;
    if (budget.withdrawn !== undefined) return;
    // Amounts in several currencies do not add up: `currency-consistent` says so.
    if (lines.some(({ amount }) => amount.currency !== total.currency)) return;
    const lineSum = sum(lines.map(({ amount }) => decimal(amount.amount)));
    const difference = subtract(lineSum, decimal(total.amount));
    const size = difference.digits < 0n ? negate(difference) : difference;
    if (compare(size, decimal(budget.rounding?.amount ?? 0)) <= 0) return;
    yield {
      pointer: '/budget/total',
      data: {
        sum: toNumber(lineSum),
        total: total.amount,
        difference: toNumber(size),
        currency: total.currency,
      },
    };
  },
};

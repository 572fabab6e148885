/** The lines of the budget come to its total. */
import { compare, decimal, negate, subtract, sum, toNumber } from '../../domain/decimal.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'budget-adds-up',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const { budget } = agreement.terms;
    if (budget?.total === undefined || budget.withdrawn !== undefined) return;
    const { amount: total, currency } = budget.total;
    const amounts = activeItems(items, 'lines').map(({ value }) => value.amount);
    // Amounts in several currencies do not add up: `currency-consistent` says so.
    if (amounts.length === 0 || amounts.some((amount) => amount.currency !== currency)) return;
    const lineSum = sum(amounts.map(({ amount }) => decimal(amount)));
    const difference = subtract(lineSum, decimal(total));
    const size = difference.digits < 0n ? negate(difference) : difference;
    if (compare(size, decimal(budget.rounding?.amount ?? 0)) <= 0) return;
    const data = { sum: toNumber(lineSum), total, difference: toNumber(size), currency };
    yield { pointer: '/budget/total', data };
  },
};

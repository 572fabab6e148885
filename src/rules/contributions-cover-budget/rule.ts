/** What the parties pay is enough for what it costs. */
import { compare, decimal, multiply, subtract, sum, toNumber } from '../../domain/decimal.js';
import { timesFrom } from '../../domain/money-mentions.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contributions-cover-budget',
  category: 'finance',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, items }) {
    const total = agreement.terms.budget?.total;
    const paid = activeItems(items, 'contributions').filter(({ value }) => value.kind === 'money');
    if (total === undefined || paid.length === 0) return;
    const amounts = paid.map(({ value }) => {
      // A share, a formula or a rhythm does not say beforehand how much it comes to.
      if (value.amount?.currency !== total.currency || value.every !== undefined) return undefined;
      return multiply(decimal(value.amount.amount), decimal(timesFrom(value.from, items)));
    });
    const known = amounts.filter((amount) => amount !== undefined);
    if (known.length < amounts.length) return;
    const covered = sum(known);
    const short = subtract(decimal(total.amount), covered);
    if (compare(short, decimal(agreement.terms.budget?.rounding?.amount ?? 0)) <= 0) return;
    const { amount, currency } = total;
    const data = { covered: toNumber(covered), total: amount, short: toNumber(short), currency };
    yield { pointer: '/budget/total', data };
  },
};

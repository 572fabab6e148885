/** What is paid stays within what was agreed, in the currency that was agreed. */
import { add, compare, decimal, multiply, toNumber, zero } from '../../domain/decimal.js';
import { timesFrom } from '../../domain/money-mentions.js';
import { type Contribution } from '../../domain/schema-types.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contribution-within-agreed',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const [path, paid] of state.contributions) {
      const item = items.items.get(path);
      if (item?.list !== 'contributions') continue;
      const { amount, cap, every, from } = item.value as unknown as Contribution;
      const agreed = cap ?? amount;
      if (agreed === undefined) continue;
      const most = multiply(decimal(agreed.amount), decimal(timesFrom(from, items)));
      let total = zero;
      for (const { entry, file } of paid) {
        if (entry.amount === undefined) continue;
        const { currency } = agreed;
        if (entry.amount.currency !== currency) {
          const data = { id: item.id, problem: 'currency', is: entry.amount.currency, currency };
          yield { file, pointer: '/amount/currency', data };
          continue;
        }
        const before = total;
        total = add(total, decimal(entry.amount.amount));
        // What recurs is agreed per time. Only the payment that goes over is told.
        if (every !== undefined || compare(total, most) <= 0 || compare(before, most) > 0) continue;
        const data = {
          id: item.id,
          problem: 'amount',
          total: toNumber(total),
          agreed: toNumber(most),
          currency,
        };
        yield { file, pointer: '/amount', data };
      }
    }
  },
};

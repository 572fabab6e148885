/** Shares of the same costs make the whole, at every amount. */
import {
  compare,
  decimal,
  divide,
  formatDecimal,
  multiply,
  subtract,
  toNumber,
} from '../../domain/decimal.js';
import { poolShares } from '../../domain/shares/pool-shares.js';
import type { Ratio } from '../../domain/shares/ratio.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'shares-add-up',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { pool, contributions, stretches } of poolShares(items)) {
      const wrong = stretches.find(({ total }) => !isWhole(total));
      const [first] = contributions;
      if (wrong === undefined || first === undefined) continue;
      const percent = toNumber(divide(multiply(wrong.total.part, decimal(100)), wrong.total.whole, 4));
      const upTo = wrong.upTo === undefined ? {} : { upTo: formatDecimal(wrong.upTo) };
      const more = stretches.length > 1 ? { inTiers: true, ...upTo } : {};
      yield { pointer: `${first.pointer}/share`, data: { pool, percent, ...more } };
    }
  },
};

/** Three times 33.33 is 100 as people write it: less than a tenth of a percent is rounding. */
function isWhole({ part, whole }: Ratio): boolean {
  const difference = multiply(subtract(part, whole), decimal(1000));
  return compare(difference, whole) < 0 && compare(difference, multiply(whole, decimal(-1))) > 0;
}

/** What is expected now stays within the most that can be: the estimate of shared costs does not already go beyond a cap. */
import { compare, decimal, formatDecimal, toNumber } from '../../domain/decimal.js';
import type { CostStep } from '../../domain/shares/cost-steps.js';
import { poolShares } from '../../domain/shares/pool-shares.js';
import { workOut } from '../../domain/shares/work-out.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'estimate-within-cap',
  category: 'finance',
  severity: 'warning',
  scope: 'agreement',
  *check({ items }) {
    const estimates = new Map(activeItems(items, 'pools').map(({ id, value }) => [id, value.estimate]));
    for (const shares of poolShares(items)) {
      const estimate = estimates.get(shares.pool);
      if (estimate === undefined || compare(decimal(estimate.amount), decimal(0)) < 0) continue;
      const seen = new Set<string>();
      for (const { path, steps } of workOut(shares, decimal(estimate.amount), items).owed) {
        const cut = steps.find(isCap);
        if (cut === undefined || seen.has(path)) continue;
        seen.add(path);
        const [pointer, id] = [`/${path}/cap`, path.slice('contributions/'.length)];
        const beyond = formatDecimal(cut.amount).replace('-', '');
        yield { pointer, data: { id, beyond, cap: toNumber(cut.cap), currency: estimate.currency } };
      }
    }
  },
};

function isCap(step: CostStep): step is Extract<CostStep, { readonly step: 'cap' | 'grant-maximum' }> {
  return step.step === 'cap';
}

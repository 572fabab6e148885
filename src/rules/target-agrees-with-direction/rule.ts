/** A target lies where the figure should go. */
import type { Indicator } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'target-agrees-with-direction',
  category: 'measurability',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      const wrong = disagreement(value);
      if (wrong !== undefined) yield { pointer: `${pointer}/target`, data: { id, ...wrong } };
    }
  },
};

/** The two values that do not fit, and which way it should have been. */
function disagreement({ direction, baseline, target }: Indicator) {
  const { minimum, maximum, value } = target ?? {};
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    return { direction: 'range', from: minimum, to: maximum };
  }
  if (baseline === undefined || value === undefined) return undefined;
  const isWrong =
    (direction === 'increase' && value <= baseline.value) ||
    (direction === 'decrease' && value >= baseline.value);
  return isWrong ? { direction, from: baseline.value, to: value } : undefined;
}

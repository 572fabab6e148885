/** Every indicator says where it must stand, and when. */
import { settledItems } from '../../domain/open-questions.js';
import type { Indicator } from '../../domain/schema-types.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'indicator-has-target',
  category: 'measurability',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of settledItems(items, 'indicators')) {
      const lacks = lacking(value);
      if (lacks === undefined) continue;
      const place = lacks === 'target' ? pointer : `${pointer}/target`;
      yield { pointer: place, at: 'key', data: { id, lacks } };
    }
  },
};

function lacking({ direction, target }: Indicator): 'target' | 'range' | 'value' | undefined {
  if (target === undefined) return 'target';
  const hasRange = target.minimum !== undefined || target.maximum !== undefined;
  if (direction === 'maintain') return hasRange ? undefined : 'range';
  if (target.value !== undefined) return undefined;
  return direction === undefined && hasRange ? undefined : 'value';
}

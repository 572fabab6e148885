/** A constant rate of growth starts above zero and ends above zero. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'growth-path-possible',
  category: 'measurability',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      if (value.path !== 'growth') continue;
      const { baseline, target } = value;
      const impossible = [baseline?.value, target?.value].find(
        (figure) => figure !== undefined && figure <= 0,
      );
      if (impossible !== undefined) yield { pointer: `${pointer}/path`, data: { id, figure: impossible } };
    }
  },
};

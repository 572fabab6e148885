/** First the baseline, then the date from which it counts, then the target. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'indicator-dates-in-order',
  category: 'measurability',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      const start = value.baseline?.date;
      const from = value['counts-from'];
      const end = value.target?.date;
      if (start !== undefined && end !== undefined && start >= end) {
        yield {
          pointer: `${pointer}/target/date`,
          data: { id, problem: 'target-before-baseline', date: end, other: start },
        };
      }
      if (from === undefined) continue;
      const place = `${pointer}/counts-from`;
      if (start !== undefined && from < start) {
        yield { pointer: place, data: { id, problem: 'counts-before-baseline', date: from, other: start } };
      } else if (end !== undefined && from >= end) {
        yield { pointer: place, data: { id, problem: 'counts-after-target', date: from, other: end } };
      }
    }
  },
};

/** A period begins before it ends, and is over when it is measured. */
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'measurement-period-in-order',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ state }) {
    for (const { entry, file } of entriesOfKind(state, 'measurement')) {
      if (entry.period === undefined) continue;
      const { from, to } = entry.period;
      if (from > to) yield { file, pointer: '/period', data: { from, to, problem: 'upside-down' } };
      else if (to > entry.date) {
        yield { file, pointer: '/period/to', data: { to, date: entry.date, problem: 'not-over' } };
      }
    }
  },
};

/** A record says what happened, not what will. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'entry-not-in-future',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ state, today }) {
    for (const { entry, file } of state.entries) {
      if (entry.date > today) yield { file, pointer: '/date', data: { date: entry.date, today } };
    }
  },
};

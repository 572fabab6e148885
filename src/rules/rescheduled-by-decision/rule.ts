/** A new date rests on a decision that was adopted. */
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'rescheduled-by-decision',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ state }) {
    const decisions = new Map(entriesOfKind(state, 'decision').map(({ id, entry }) => [id, entry]));
    for (const { entry, file } of state.entries) {
      if (entry.kind !== 'milestone' && entry.kind !== 'commitment') continue;
      if (entry.state === 'rescheduled' && entry.decision === undefined) {
        yield { file, pointer: '/state', data: { path: entry.about, problem: 'no-decision' } };
      }
      const decision = entry.decision === undefined ? undefined : decisions.get(entry.decision);
      if (decision === undefined || decision.outcome === 'adopted') continue;
      const { outcome } = decision;
      yield { file, pointer: '/decision', data: { path: entry.about, problem: 'not-adopted', outcome } };
    }
  },
};

/** A bottleneck goes to a level that was agreed. */
import { entriesOfKind } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'escalation-level-known',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, state }) {
    const levels = agreement.terms.escalation?.levels.length;
    if (levels === undefined) return;
    for (const { entry, file } of entriesOfKind(state, 'bottleneck')) {
      const { level } = entry;
      if (level !== undefined && level > levels) yield { file, pointer: '/level', data: { level, levels } };
    }
  },
};

/** Work is recorded within the term of the agreement. */
import { type EntryKind } from '../../domain/state.js';
import { firstDayOf, runningLastDay } from '../../domain/term.js';
import type { AgreementRule } from '../rule.js';

/** Measurements, payments, decisions and looking back may come before the start or after the end. */
const work: ReadonlySet<EntryKind> = new Set(['milestone', 'commitment', 'bottleneck', 'change']);

export const rule: AgreementRule = {
  id: 'entry-within-term',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, state, today }) {
    const { term } = agreement.terms;
    if (term === undefined) return;
    const first = firstDayOf(term);
    const last = runningLastDay(term, today);
    for (const { entry, file } of state.entries) {
      if (!work.has(entry.kind)) continue;
      const { date } = entry;
      const place = { file, pointer: '/date' };
      if (first !== undefined && date < first)
        yield { ...place, data: { date, bound: first, side: 'before' } };
      else if (last !== undefined && date > last)
        yield { ...place, data: { date, bound: last, side: 'after' } };
    }
  },
};

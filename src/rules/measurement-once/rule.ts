/** One moment has one value. */
import { type RecordedEntry } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'measurement-once',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const [path, measurements] of state.measurements) {
      const first = new Map<string, RecordedEntry<'measurement'>>();
      for (const recorded of measurements) {
        const { entry, file } = recorded;
        const moment = entry.period === undefined ? entry.date : `${entry.period.from} ${entry.period.to}`;
        const before = first.get(moment)?.entry.value;
        if (before === undefined) first.set(moment, recorded);
        if (before === undefined || before === entry.value) continue;
        const id = items.items.get(path)?.id ?? path;
        yield { file, pointer: '/value', data: { id, date: entry.date, value: entry.value, before } };
      }
    }
  },
};

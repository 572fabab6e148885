/** A body comes together as often as was agreed. */
import { addDays, addPeriod, latestDate } from '../../domain/calendar-date.js';
import type { AgreementFile } from '../../domain/folder.js';
import { firstDayOf } from '../../domain/term.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

/** Days that a meeting may come later than the agreed rhythm: agendas are hard to bring together. */
const grace = 14;

export const rule: AgreementRule = {
  id: 'body-meets-in-time',
  category: 'governance',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement, items, today }) {
    const { status, term, 'taken-over': takenOver } = agreement.terms;
    if (status !== 'in-force') return;
    for (const { id, value, pointer } of activeItems(items, 'bodies')) {
      if (value.every === undefined) continue;
      const dates = meetingDates(agreement, id);
      if (dates.some((date) => date >= today)) continue;
      const last = dates.at(-1) ?? '';
      const from = last === '' ? firstDayOf(term ?? {}) : last;
      if (from === undefined) continue;
      // Meetings before the agreement was taken over are not in the record.
      const due = addPeriod(takenOver === undefined ? from : latestDate(from, takenOver), value.every);
      if (addDays(due, grace) < today) yield { pointer: `${pointer}/every`, data: { id, last, due } };
    }
  },
};

/** Days on which the body met or will meet, in order. */
function meetingDates({ meetings }: AgreementFile, body: string): readonly string[] {
  const own = meetings.filter(({ meeting }) => meeting.body === body && meeting.state !== 'cancelled');
  return own.map(({ meeting }) => meeting.date).sort();
}

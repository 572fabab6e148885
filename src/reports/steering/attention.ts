/** What asks for attention, as counts: decisions, bottlenecks, what is late or unmeasured, and successes. */
import { entriesOfKind } from '../../domain/state.js';
import type { Content } from '../document.js';
import { phrase } from '../content.js';
import { raisedItems } from '../raised-items.js';
import type { ReportInput } from '../report-input.js';

export function attentionItems({ status, state, period, calendar }: ReportInput): readonly Content[] {
  const requests = raisedItems(state, 'request').filter(({ closed }) => !closed).length;
  const stuck = status.bottlenecks.filter(({ resolvedOn }) => resolvedOn === null);
  const overdue = stuck.filter((bottleneck) => bottleneck.overdue).length;
  const late = status.deeds.filter(({ tone }) => tone === 'late').length;
  const successes = entriesOfKind(state, 'success').filter(period.isNew).length;
  const missing = calendar.filter(({ what, tone }) => what === 'measurement' && tone === 'late').length;
  return [
    phrase({ code: 'report.short-requests', data: { count: requests } }),
    phrase({ code: 'report.short-stuck', data: { count: stuck.length, overdue } }),
    phrase({ code: 'report.short-late', data: { count: late } }),
    ...(missing === 0 ? [] : [phrase({ code: 'report.short-unmeasured', data: { count: missing } })]),
    ...(successes === 0 ? [] : [phrase({ code: 'report.short-successes', data: { count: successes } })]),
  ];
}

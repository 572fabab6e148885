/** The sum of a milestone or commitment, as a phrase. */
import { daysBetween } from '../calendar-date.js';
import type { Phrase } from '../phrases.js';
import type { Commitment } from '../schema-types.js';
import type { DeedStatus } from './deed-status.js';

type Facts = Pick<DeedStatus, 'tone' | 'due' | 'doneOn' | 'expected' | 'daysLate'>;

export function deedReason(
  { tone, due, doneOn, expected, daysLate }: Facts,
  about: {
    readonly today: string;
    readonly droppedOn: string;
    readonly trigger: Commitment['trigger'] | undefined;
  },
): Phrase {
  if (tone === 'dropped') return { code: 'deed.sum.dropped', data: { on: about.droppedOn } };
  if (doneOn !== null) {
    if (due === null) return { code: 'deed.sum.done', data: { on: doneOn } };
    return daysLate > 0
      ? { code: 'deed.sum.done-late', data: { on: doneOn, due, days: daysLate } }
      : { code: 'deed.sum.done-in-time', data: { on: doneOn, due } };
  }
  if (due === null) {
    return about.trigger === undefined
      ? { code: 'deed.sum.undated', data: {} }
      : { code: 'deed.sum.waits', data: { when: about.trigger.when } };
  }
  if (tone === 'untold') return { code: 'deed.sum.untold', data: { due } };
  if (tone === 'late') return { code: 'deed.sum.late', data: { due, days: daysLate } };
  if (expected !== null && expected > due) {
    return { code: 'deed.sum.expected-late', data: { due, expected, days: daysBetween(due, expected) } };
  }
  return { code: 'deed.sum.due', data: { due, days: daysBetween(about.today, due) } };
}

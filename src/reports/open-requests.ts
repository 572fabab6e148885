/** Requests for a decision that nobody has taken yet. */
import { daysBetween } from '../domain/calendar-date.js';
import type { AgreementState } from '../domain/state.js';
import { raisedItems, type RaisedItem } from './raised-items.js';

export const openRequests = (state: AgreementState): readonly RaisedItem<'request'>[] =>
  raisedItems(state, 'request').filter(({ closed }) => !closed);

/** By when it is needed; a new date that a postponement set counts instead. Late is counted from the day it is due. */
export function dueOf(
  { says, state, decision }: RaisedItem<'request'>,
  today: string,
): { readonly date: string | undefined; readonly daysLate: number } {
  const until = state === 'deferred' ? decision?.entry.until : undefined;
  const date = until ?? says['needed-by'];
  return { date, daysLate: date === undefined ? 0 : Math.max(0, daysBetween(date, today)) };
}

/** Those without a date come last. */
export function byNeed(a: RaisedItem<'request'>, b: RaisedItem<'request'>): number {
  return neededBy(a).localeCompare(neededBy(b), 'en');
}

function neededBy({ says }: RaisedItem<'request'>): string {
  return says['needed-by'] ?? '9999';
}

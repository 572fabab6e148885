/** The first day in the calendar on which something is due. */
import type { Obligation } from '../../domain/obligations.js';

export function firstDue(
  calendar: readonly Obligation[],
  what: Obligation['what'],
  path: string,
): string | undefined {
  return calendar.find((one) => one.what === what && one.path === path && one.doneOn === null)?.date;
}

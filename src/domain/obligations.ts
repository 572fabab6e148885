/**
 * The one calendar of obligations: everything someone has to do by a date, from the agreement, its meetings and its
 * entries. Reminders, reports, agendas and calendars take it from here.
 */
import {
  addDays,
  addPeriod,
  compareDates,
  daysBetween,
  earliestDate,
  latestDate,
  nextOccurrences,
} from './calendar-date.js';
import { itemsOf } from './item-index.js';
import { agreedDates } from './obligations/agreed-dates.js';
import { meetingDates } from './obligations/meeting-dates.js';
import type { Duty, DutySource, Obligation } from './obligations/obligation.js';
import { raisedItems } from './obligations/raised-items.js';
import { recurringDuties, recurringObligations } from './obligations/recurring-duties.js';
import { expandParties } from './party-references.js';
import { agreementStatus, type AgreementStatus, type StatusInput } from './status/agreement-status.js';
import { activeItems } from './typed-items.js';

export type { Obligation, ObligationKind } from './obligations/obligation.js';

export interface ObligationInput extends StatusInput {
  /** What was worked out before from the same input. */
  readonly status?: AgreementStatus;
  /** What is done is shown from this day on; without it, what is done is left out. */
  readonly from?: string;
  /** The last day; without it, three months from today. */
  readonly until?: string;
}

const daysThatAreSoon = 30;

/** By date, then kind, then path. What is late is always there, however old. Nothing is asked under an agreement that has ended. */
export function obligations(input: ObligationInput): readonly Obligation[] {
  const { agreement, today } = input;
  if (agreement.terms.status === 'ended') return [];
  const items = input.items ?? itemsOf(agreement);
  const status = input.status ?? agreementStatus({ ...input, items });
  const until = input.until ?? addPeriod(today, 'P3M');
  const { state, settings } = input;
  const source: DutySource = { agreement, items, state, settings, today, status, until };
  const duties = [
    ...measurements(source),
    ...deeds(source),
    ...recurringObligations(source),
    ...agreedDates(source),
    ...raisedItems(source),
    ...meetingDates(source),
  ];
  const soon = addDays(today, input.soon ?? daysThatAreSoon);
  return duties
    .filter((duty) => isShown(duty, { ...input, until }))
    .map((duty) => obligation(duty, today, soon))
    .toSorted(byDate);
}

function isShown(
  { date, doneOn = null, passes }: Duty,
  { today, from, until }: { readonly today: string; readonly from?: string; readonly until: string },
): boolean {
  if (doneOn !== null) return from !== undefined && doneOn >= from && date <= until;
  if (date < today) return passes !== true;
  return date <= until;
}

function obligation(duty: Duty, today: string, soon: string): Obligation {
  const { date, what, path, title, who, doneOn = null, missed = 0 } = duty;
  const days = daysBetween(today, date);
  return { date, what, path, title, who, tone: toneOf(date, doneOn, today, soon), days, doneOn, missed };
}

function toneOf(date: string, doneOn: string | null, today: string, soon: string): Obligation['tone'] {
  if (doneOn !== null) return 'done';
  if (date < today) return 'late';
  return date <= soon ? 'soon' : 'due';
}

function byDate(a: Obligation, b: Obligation): number {
  return compareDates(a.date, b.date) || compareDates(a.what, b.what) || compareDates(a.path, b.path);
}

/** The next measurement of each indicator, by who measures it, else by who owns the goal. */
function measurements({ items, status }: DutySource): readonly Duty[] {
  const goals = new Map(activeItems(items, 'goals').map(({ path, value }) => [path, value]));
  const indicators = new Map(activeItems(items, 'indicators').map(({ path, value }) => [path, value]));
  return status.goals.flatMap((goal) =>
    goal.indicators.flatMap(({ path, progress }) => {
      const indicator = indicators.get(path);
      const measurer = indicator?.['measured-by'] ?? goals.get(goal.path)?.owner;
      if (progress.nextDue === null || indicator === undefined) return [];
      const who = measurer === undefined ? [] : expandParties(measurer, items);
      const title = indicator.title ?? indicator.definition;
      return [{ date: progress.nextDue, what: 'measurement' as const, path, title, who }];
    }),
  );
}

function deeds({ status, today, until }: DutySource): readonly Duty[] {
  return status.deeds.flatMap((deed): readonly Duty[] => {
    const { kind, path, title, who, due, doneOn, tone, occurrences, schedule } = deed;
    if (tone === 'dropped') return [];
    const head = { what: kind, path, title, who };
    // Nobody has said whether it was done: that is asked for, and not called late.
    const passes = tone === 'untold' ? ({ passes: true } as const) : {};
    if (schedule === null) return due === null ? [] : [{ ...head, date: due, doneOn, ...passes }];
    const last = occurrences.at(-1)?.due ?? schedule.from;
    const end = earliestDate(until, schedule.until ?? until);
    const later = nextOccurrences(schedule.from, schedule.every, end, latestDate(last, schedule.from));
    return recurringDuties(
      head,
      [...occurrences, ...later.map((date) => ({ due: date, doneOn: null }))],
      today,
    );
  });
}

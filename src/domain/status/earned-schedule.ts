/**
 * Earned schedule: how far along the plan the work is, in time. W. Lipke, "Schedule is Different", The Measurable News
 * (2003); PMI, Practice Standard for Earned Value Management, 2nd ed. (2011), appendix D. Here every milestone and every
 * single commitment weighs the same, and the plan counts those that should be done by the end of each month.
 */
import { addPeriod, compareDates, daysBetween } from '../calendar-date.js';

export interface EarnedSchedule {
  /** ES: whole periods of the plan that are earned, and a fraction of the next. */
  readonly earned: number;
  /** AT: the periods that have passed. */
  readonly actual: number;
  /** PD: the periods the plan takes. */
  readonly planned: number;
  /** SV(t) = ES − AT: negative is behind. */
  readonly variance: number;
  /** SPI(t) = ES ÷ AT; null when no time has passed. */
  readonly index: number | null;
  /** IEAC(t) = PD ÷ SPI(t): the periods it will take at this pace; null when nothing is earned. */
  readonly forecast: number | null;
  /** TSPI = (PD − ES) ÷ (PD − AT): the pace needed to end in time; null when the time is up. */
  readonly needed: number | null;
}

/**
 * @param planned cumulative planned value at the end of period 1, 2, …: never falling
 * @param earned earned value now, in the same units
 * @param actual periods passed
 */
export function earnedSchedule(planned: readonly number[], earned: number, actual: number): EarnedSchedule {
  const duration = planned.length;
  const es = scheduleEarned(planned, earned);
  const index = actual > 0 ? es / actual : null;
  return {
    earned: es,
    actual,
    planned: duration,
    variance: es - actual,
    index,
    forecast: index !== null && index > 0 ? duration / index : null,
    needed: duration > actual ? (duration - es) / (duration - actual) : null,
  };
}

/** ES = C + (EV − PV_C) ÷ (PV_C+1 − PV_C), where C is the number of periods whose planned value is earned. */
function scheduleEarned(planned: readonly number[], earned: number): number {
  const total = planned.at(-1) ?? 0;
  if (earned >= total) return planned.length;
  const whole = planned.filter((value) => value <= earned).length;
  const before = whole === 0 ? 0 : (planned[whole - 1] ?? 0);
  const after = planned[whole] ?? total;
  return whole + (earned - before) / (after - before);
}

export interface PlannedDeed {
  /** The first date that was agreed. */
  readonly due: string;
  readonly doneOn: string | null;
}

/** In months from `starts`; null when there is nothing to plan, or it has not started. */
export function earnedScheduleOf(
  deeds: readonly PlannedDeed[],
  starts: string,
  today: string,
): EarnedSchedule | null {
  const last = deeds.reduce((latest, { due }) => (due > latest ? due : latest), '');
  if (last === '' || compareDates(today, starts) <= 0) return null;
  const planned: number[] = [];
  for (let end = starts; end < last && planned.length < 1200;) {
    end = addPeriod(starts, 'P1M', planned.length + 1);
    const until = end;
    planned.push(deeds.filter(({ due }) => due <= until).length);
  }
  const done = deeds.filter(({ doneOn }) => doneOn !== null && doneOn <= today);
  const lastDone = done.reduce(
    (latest, { doneOn }) => (doneOn !== null && doneOn > latest ? doneOn : latest),
    '',
  );
  // When all is done the clock stops: finished in time stays in time.
  const until = done.length === deeds.length ? lastDone : today;
  const months = daysBetween(starts, until) / 30.4375;
  return planned.length === 0 ? null : earnedSchedule(planned, done.length, Math.max(0, months));
}

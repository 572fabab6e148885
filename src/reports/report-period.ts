/** The period a report is about: from the day asked for, else the last meeting, else the last report, else three months. */
import { subtractPeriod } from '../domain/calendar-date.js';
import type { AgreementFile } from '../domain/folder.js';
import { entriesOfKind, type AgreementState } from '../domain/state.js';
import type { PeriodReason, ReportPeriod } from './report-input.js';

export interface PeriodStart {
  readonly since: string;
  readonly because: PeriodReason;
  /** The version that was asked for; without it, the newest of that day counts. */
  readonly revision?: string;
}

/** Null where there is no such moment. @param asked an ISO date, or which moment to start from; null for the usual */
export function choosePeriodStart(
  agreement: AgreementFile,
  state: AgreementState,
  today: string,
  asked: { readonly date: string; readonly revision?: string } | 'last-meeting' | 'last-report' | null,
): PeriodStart | null {
  if (asked !== null && typeof asked === 'object') {
    const { date, ...revision } = asked;
    return { since: date, because: 'asked', ...revision };
  }
  const meeting = lastMeeting(agreement, today);
  if (asked === 'last-meeting') return meeting;
  const report = lastReport(state, today);
  if (asked === 'last-report') return report;
  return meeting ?? report ?? usual(agreement, today);
}

/** The last steering meeting that was held before today; of any kind where no steering meeting was. */
function lastMeeting({ meetings }: AgreementFile, today: string): PeriodStart | null {
  const held = meetings.filter(
    ({ meeting }) => meeting.date < today && meeting.state !== 'cancelled' && meeting.state !== 'planned',
  );
  const steering = held.filter(({ meeting }) => meeting.kind === 'steering');
  const dates = (steering.length > 0 ? steering : held).map(({ meeting }) => meeting.date).toSorted();
  const since = dates.at(-1);
  return since === undefined ? null : { since, because: 'last-meeting' };
}

function lastReport(state: AgreementState, today: string): PeriodStart | null {
  const since = entriesOfKind(state, 'report').findLast(({ entry }) => entry.date < today)?.entry.date;
  return since === undefined ? null : { since, because: 'last-report' };
}

function usual({ terms }: AgreementFile, today: string): PeriodStart {
  const since = subtractPeriod(today, 'P3M');
  const starts = terms.term?.starts;
  return starts !== undefined && starts >= since && starts <= today
    ? { since: starts, because: 'start' }
    : { since, because: 'usual' };
}

/**
 * What is news in the period. From the start, everything is: what was recorded on the first day comes after no report.
 * The usual three months have their first day in them, and everything where nothing had been recorded by then.
 * The day of the last meeting counts: what was decided there is in no report made before it.
 * @param known the entries that were recorded by the beginning; null where the agreement was not recorded yet, undefined
 * where nothing tells when what was recorded
 */
export function newsOf(
  { since, because }: Pick<PeriodStart, 'since' | 'because'>,
  known: ReadonlySet<string> | null | undefined,
): ReportPeriod['isNew'] {
  if (because === 'start') return () => true;
  const recordedLater = (id: string): boolean => known?.has(id) === false;
  if (because === 'usual')
    return ({ id, entry }) => known === null || entry.date >= since || recordedLater(id);
  if (because === 'last-meeting') return ({ id, entry }) => entry.date >= since || recordedLater(id);
  return ({ id, entry }) => entry.date > since || recordedLater(id);
}

/** Meetings: the next one, its invitation and agenda, the minutes of the last, and bodies that have none planned. */
import { addPeriod, compareDates, subtractPeriod } from '../calendar-date.js';
import type { MeetingFile } from '../folder.js';
import type { Body } from '../schema-types.js';
import { activeItems, type TypedItem } from '../typed-items.js';
import type { Duty, DutySource } from './obligation.js';

export function meetingDates(source: DutySource): readonly Duty[] {
  const meetings = source.agreement.meetings.toSorted((a, b) => compareDates(a.meeting.date, b.meeting.date));
  const bodies = new Map(activeItems(source.items, 'bodies').map((body) => [body.id, body]));
  return [
    ...meetings.flatMap((one) => duties(one, bodies.get(one.meeting.body ?? '')?.value, source)),
    ...[...bodies.values()].flatMap((body) => toPlan(body, meetings, source)),
  ];
}

function isPlanned({ meeting }: MeetingFile): boolean {
  return meeting.state === undefined || meeting.state === 'planned';
}

function duties(file: MeetingFile, body: Body | undefined, source: DutySource): readonly Duty[] {
  const { meeting } = file;
  const { title, date } = meeting;
  const head = { path: file.file, title };
  const organiser = facilitatorOf(source);
  if (isPlanned(file)) {
    const before = (what: 'invitation' | 'agenda', period: string | undefined): readonly Duty[] =>
      period === undefined || date < source.today
        ? []
        : [{ ...head, what, date: subtractPeriod(date, period), who: organiser, passes: true }];
    const who = meeting.body === undefined ? [] : [meeting.body];
    return [
      { ...head, what: 'meeting', date, who },
      ...before('invitation', body?.notice),
      // An agenda that has items has been made.
      ...((meeting.agenda ?? []).length > 0 ? [] : before('agenda', body?.agenda)),
    ];
  }
  if (meeting.state !== 'held' || body?.minutes === undefined) return [];
  const author = meeting['minutes-by'];
  const who = author === undefined ? organiser : [author];
  const doneOn = meeting['minutes-sent'] ?? (meeting.document === undefined ? null : date);
  return [{ ...head, what: 'minutes', date: addPeriod(date, body.minutes), who, doneOn }];
}

/** A body that meets every so often and has no meeting planned. */
function toPlan(
  body: TypedItem<Body>,
  meetings: readonly MeetingFile[],
  source: DutySource,
): readonly Duty[] {
  const { every, title } = body.value;
  if (every === undefined) return [];
  const own = meetings.filter(({ meeting }) => meeting.body === body.id && meeting.state !== 'cancelled');
  if (own.some((one) => isPlanned(one) && one.meeting.date >= source.today)) return [];
  const { term } = source.agreement.terms;
  const last = own.at(-1)?.meeting.date ?? term?.starts ?? term?.signed;
  if (last === undefined) return [];
  const date = addPeriod(last, every);
  return [{ date, what: 'meeting-to-plan', path: body.path, title, who: facilitatorOf(source) }];
}

function facilitatorOf({ agreement }: DutySource): readonly string[] {
  const { contact, party } = agreement.terms.facilitator ?? {};
  const one = contact ?? party;
  return one === undefined ? [] : [one];
}

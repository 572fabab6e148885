/** Meetings: the next one, its invitation and agenda, the minutes of the last, and bodies that have none planned. */
import { addPeriod, compareDates, subtractPeriod } from '../calendar-date.js';
import type { MeetingFile } from '../folder.js';
import { expandParties } from '../party-references.js';
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
  if (isPlanned(file)) return [...ofPlanned(file, source), ...beforeMeeting(file, body, source)];
  return file.meeting.state === 'held' ? minutes(file, body?.minutes, source) : [];
}

function ofPlanned({ file, meeting }: MeetingFile, { items }: DutySource): readonly Duty[] {
  const { title, date, body, state, invited = [] } = meeting;
  const guests = invited.flatMap((guest) =>
    typeof guest === 'string' ? [guest] : expandParties(guest, items),
  );
  const who = body === undefined ? guests : [body, ...guests];
  // Without a word on whether it was held, a meeting of the past is taken to have been.
  const passes = state === undefined ? ({ passes: true } as const) : {};
  return [{ path: file, title, what: 'meeting', date, who, ...passes }];
}

/** An agenda that has items has been made. */
function beforeMeeting(
  { file, meeting }: MeetingFile,
  body: Body | undefined,
  source: DutySource,
): readonly Duty[] {
  const { title, date, agenda = [] } = meeting;
  if (date < source.today) return [];
  const head = { path: file, title, who: facilitatorOf(source), passes: true } as const;
  const invitation = body?.notice;
  const papers = agenda.length > 0 ? undefined : body?.agenda;
  return [
    ...(invitation === undefined
      ? []
      : [{ ...head, what: 'invitation' as const, date: subtractPeriod(date, invitation) }]),
    ...(papers === undefined
      ? []
      : [{ ...head, what: 'agenda' as const, date: subtractPeriod(date, papers) }]),
  ];
}

function minutes(
  { file, meeting }: MeetingFile,
  within: string | undefined,
  source: DutySource,
): readonly Duty[] {
  if (within === undefined) return [];
  const { title, date, 'minutes-by': author, 'minutes-sent': sent, document } = meeting;
  const who = author === undefined ? facilitatorOf(source) : [author];
  const doneOn = sent ?? (document === undefined ? null : date);
  return [{ path: file, title, what: 'minutes', date: addPeriod(date, within), who, doneOn }];
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

/** What recurs: reports, evaluations, scores and tasks of the facilitator. One row for all that was missed, one for each to come. */
import { addPeriod, latestDate, nextOccurrences } from '../calendar-date.js';
import { expandParties } from '../party-references.js';
import type { Duration } from '../schema-types.js';
import { aboutOf, entriesOfKind } from '../state.js';
import { partyOf } from '../status/declared-status.js';
import { occurrences, type Occurrence } from '../status/recurring-deeds.js';
import { lastDayOf } from '../term.js';
import { activeItems } from '../typed-items.js';
import type { Duty, DutySource } from './obligation.js';

export function recurringObligations(source: DutySource): readonly Duty[] {
  return [...reports(source), ...evaluations(source), ...scores(source), ...tasks(source)];
}

/** The first time that was missed, with their number; those that were done; those to come. */
export function recurringDuties(
  head: Omit<Duty, 'date' | 'doneOn' | 'missed'>,
  times: readonly Occurrence[],
  today: string,
): readonly Duty[] {
  const missed = times.filter(({ due, doneOn }) => doneOn === null && due < today);
  const [first] = missed;
  const others = times.filter(({ due, doneOn }) => doneOn !== null || due >= today);
  return [
    ...(first === undefined ? [] : [{ ...head, date: first.due, missed: missed.length }]),
    ...others.map(({ due, doneOn }) => ({ ...head, date: due, doneOn })),
  ];
}

/**
 * From when something recurs: the start of the agreement. Where recording began later, from the first entry: what came
 * before it is not in the record, and is not held against anyone.
 */
function startOf({ agreement, state, today }: DutySource): string {
  const { term, 'taken-over': takenOver } = agreement.terms;
  if (takenOver !== undefined) return takenOver;
  const starts = term?.starts ?? term?.signed;
  const [first] = state.entries;
  const recorded = first?.entry.date;
  if (starts === undefined) return recorded ?? today;
  return recorded === undefined ? starts : latestDate(starts, recorded);
}

/** Every so often from the start of the agreement, those left out that were due before the record begins. */
function timesOf(
  source: DutySource,
  every: Duration,
  done: readonly string[],
  within: Duration | undefined,
): readonly Occurrence[] {
  const { term } = source.agreement.terms;
  const start = startOf(source);
  const anchor = term?.starts ?? term?.signed ?? start;
  const until = term === undefined ? undefined : lastDayOf(term);
  const dueOf = (end: string): string => (within === undefined ? end : addPeriod(end, within));
  const schedule = { from: anchor, every, until, notBefore: start };
  return occurrences(schedule, done, source.until, dueOf);
}

function reports(source: DutySource): readonly Duty[] {
  const { items, state } = source;
  const duties = activeItems(items, 'reporting');
  const sent = entriesOfKind(state, 'report');
  return duties.flatMap(({ path, value }) => {
    const { what, by, every, within, due } = value;
    const meets = (about: string): boolean =>
      about === '' ? duties.length === 1 : (items.get(about)?.path ?? about) === path;
    const done = sent.filter(({ entry }) => meets(entry.about ?? '')).map(({ entry }) => entry.date);
    const head = { what: 'report' as const, path, title: what, who: expandParties(by, items) };
    if (due !== undefined) return [{ ...head, date: due, doneOn: done[0] ?? null }];
    return every === undefined
      ? []
      : recurringDuties(head, timesOf(source, every, done, within), source.today);
  });
}

/** An evaluation has been held when a meeting of that kind was, or when an entry is about it. */
function evaluations(source: DutySource): readonly Duty[] {
  const { agreement, items, state } = source;
  const held = agreement.meetings
    .filter(({ meeting }) => meeting.kind === 'evaluation' && meeting.state === 'held')
    .map(({ meeting }) => meeting.date);
  return activeItems(items, 'evaluation').flatMap(({ path, value }) => {
    const { what, by = [], every, due } = value;
    const entries = state.entries.filter(({ entry }) => (items.get(aboutOf(entry))?.path ?? '') === path);
    const done = [...new Set([...held, ...entries.map(({ entry }) => entry.date)])];
    const who = by.flatMap((party) => expandParties(party, items));
    const head = { what: 'evaluation' as const, path, title: what, who };
    if (due !== undefined) return [{ ...head, date: due, doneOn: done[0] ?? null }];
    return every === undefined
      ? []
      : recurringDuties(head, timesOf(source, every, done, undefined), source.today);
  });
}

/** Each party scores for itself. */
function scores(source: DutySource): readonly Duty[] {
  const { agreement, items, state, settings } = source;
  const { health } = agreement.terms;
  if (health === undefined || 'withdrawn' in health) return [];
  const parties =
    health.by?.flatMap((party) => expandParties(party, items)) ??
    activeItems(items, 'parties')
      .filter(
        ({ value }) =>
          value.kind !== 'to-be-tendered' && value.signatory !== false && value.left === undefined,
      )
      .map(({ id }) => id);
  return [...new Set(parties)].flatMap((party) => {
    const done = entriesOfKind(state, 'health')
      .filter(({ entry }) => partyOf(entry.by, settings) === party)
      .map(({ entry }) => entry.date);
    const head = { what: 'health' as const, path: 'health', title: null, who: [party] };
    return recurringDuties(head, timesOf(source, health.every, done, undefined), source.today);
  });
}

/** Nothing records that a task was done, so only those to come are shown. */
function tasks(source: DutySource): readonly Duty[] {
  const { agreement, items, today, until } = source;
  const { facilitator, term } = agreement.terms;
  const person = facilitator?.contact ?? facilitator?.party;
  const start = term?.starts ?? term?.signed ?? today;
  const end = term === undefined ? undefined : lastDayOf(term);
  const last = end !== undefined && end < until ? end : until;
  return activeItems(items, 'tasks').flatMap(({ path, value: { what, every } }) =>
    every === undefined
      ? []
      : nextOccurrences(start, every, last, latestDate(start, today)).map((date) => ({
          date,
          what: 'task' as const,
          path,
          title: what,
          who: person === undefined ? [] : [person],
          passes: true as const,
        })),
  );
}

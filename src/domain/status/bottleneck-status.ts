/** How bottlenecks stand: how old, of whom something is asked, on which step of the ladder, and until when that step has. */
import { addPeriod, compareDates, daysBetween } from '../calendar-date.js';
import type { Phrase } from '../phrases.js';
import type { Escalation, Text } from '../schema-types.js';
import type { AgreementState, EntryOf, ItemState } from '../state.js';

export interface BottleneckStatus {
  readonly path: string;
  readonly title: Text;
  readonly impact: Text | null;
  readonly severity: 'low' | 'medium' | 'high' | null;
  /** The item that is stuck, as written; empty when none was named. */
  readonly about: string;
  readonly askedOf: readonly string[];
  readonly neededBy: string | null;
  readonly openedOn: string;
  readonly resolvedOn: string | null;
  /** From the opening to the resolution, or to today. */
  readonly ageDays: number;
  readonly state: string;
  /** The step of the ladder it is on, from 1; 0 before the first. */
  readonly level: number;
  readonly clock: LevelClock | null;
  /** Nobody has answered in the time of the level, or the date it was needed by has passed. */
  readonly overdue: boolean;
  readonly reason: Phrase;
}

export interface LevelClock {
  readonly level: number;
  readonly body: string | null;
  readonly who: readonly string[];
  readonly startedOn: string;
  readonly due: string;
  /** Negative when there is time left. */
  readonly daysLate: number;
}

/** Open ones first, the oldest first; then those that were resolved. */
export function bottleneckStatuses(
  state: AgreementState,
  escalation: Escalation | undefined,
  today: string,
): readonly BottleneckStatus[] {
  return [...state.items.values()]
    .filter(({ kind }) => kind === 'bottleneck')
    .map((item) => bottleneckStatus(item, escalation, today))
    .toSorted((a, b) => {
      const byOpen = Number(a.resolvedOn !== null) - Number(b.resolvedOn !== null);
      return byOpen || compareDates(a.openedOn, b.openedOn);
    });
}

type Level = Escalation['levels'][number];

/** What the entries say together: later ones change what they name, and leave the rest. */
interface Course {
  readonly latest: Partial<EntryOf<'bottleneck'>>;
  readonly about: string;
  readonly openedOn: string;
  /** When the time of the first level began: the opening, or the last reopening. */
  readonly reportedOn: string;
  readonly level: number;
  readonly reachedOn: string;
}

function bottleneckStatus(
  item: ItemState,
  escalation: Escalation | undefined,
  today: string,
): BottleneckStatus {
  const levels = escalation?.levels ?? [];
  const { latest, about, openedOn, reportedOn, level, reachedOn } = courseOf(item, levels);
  const resolvedOn = item.state === 'resolved' ? item.since : null;
  const current = resolvedOn === null ? levels[level - 1] : undefined;
  const clock = current === undefined ? null : clockOf(current, level, { reportedOn, reachedOn, today });
  const neededBy = latest['needed-by'] ?? null;
  const needLate = resolvedOn === null && neededBy !== null && neededBy < today;
  const ageDays = daysBetween(openedOn, resolvedOn ?? today);
  return {
    path: item.path,
    ...wordsOf(latest),
    about,
    neededBy,
    openedOn,
    resolvedOn,
    ageDays,
    state: item.state,
    level,
    clock,
    overdue: needLate || (clock !== null && clock.daysLate > 0),
    reason: reasonOf({ resolvedOn, ageDays, clock, neededBy, today }),
  };
}

function wordsOf(
  latest: Course['latest'],
): Pick<BottleneckStatus, 'title' | 'impact' | 'severity' | 'askedOf'> {
  const { title = '', impact = null, severity = null, 'asked-of': askedOf = [] } = latest;
  return { title, impact, severity, askedOf };
}

function courseOf(item: ItemState, levels: readonly Level[]): Course {
  const openedOn = item.steps[0]?.date ?? item.since;
  let course: Course = {
    latest: {},
    about: '',
    openedOn,
    reportedOn: openedOn,
    ...startLevel(levels, openedOn),
  };
  for (const [index, { entry: recorded, date }] of item.steps.entries()) {
    const { entry } = recorded;
    if (entry.kind !== 'bottleneck') continue;
    course = { ...course, latest: { ...course.latest, ...entry } };
    if (index === 0) course = { ...course, about: entry.about ?? '' };
    if (entry.state === 'reopened') course = { ...course, reportedOn: date, ...startLevel(levels, date) };
    if (entry.state === 'escalated') {
      const wanted = entry.level ?? course.level + 1;
      const level = levels.length === 0 ? wanted : Math.min(wanted, levels.length);
      course = { ...course, level, reachedOn: date };
    }
  }
  return course;
}

/** The first level handles what is reported, unless its clock starts only when something is escalated to it. */
function startLevel(levels: readonly Level[], date: string): Pick<Course, 'level' | 'reachedOn'> {
  const [first] = levels;
  return { level: first === undefined || first['clock-starts'] === 'escalated' ? 0 : 1, reachedOn: date };
}

function clockOf(
  level: Level,
  number: number,
  {
    reportedOn,
    reachedOn,
    today,
  }: { readonly reportedOn: string; readonly reachedOn: string; readonly today: string },
): LevelClock | null {
  const within = level['respond-within'];
  if (within === undefined) return null;
  const startedOn = level['clock-starts'] === 'reported' ? reportedOn : reachedOn;
  const due = addPeriod(startedOn, within);
  const { body = null, who = [] } = level;
  return { level: number, body, who, startedOn, due, daysLate: daysBetween(due, today) };
}

function reasonOf(facts: {
  readonly resolvedOn: string | null;
  readonly ageDays: number;
  readonly clock: LevelClock | null;
  readonly neededBy: string | null;
  readonly today: string;
}): Phrase {
  const { resolvedOn, ageDays, clock, neededBy, today } = facts;
  if (resolvedOn !== null)
    return { code: 'bottleneck.sum.resolved', data: { on: resolvedOn, days: ageDays } };
  if (clock !== null && clock.daysLate > 0) {
    const { level, due, daysLate: days } = clock;
    return { code: 'bottleneck.sum.answer-late', data: { level, due, days } };
  }
  if (neededBy !== null) {
    const days = daysBetween(neededBy, today);
    return days > 0
      ? { code: 'bottleneck.sum.needed-late', data: { by: neededBy, days } }
      : { code: 'bottleneck.sum.needed', data: { by: neededBy, days: -days } };
  }
  if (clock === null) return { code: 'bottleneck.sum.no-clock', data: {} };
  return {
    code: 'bottleneck.sum.answer-due',
    data: { level: clock.level, due: clock.due, days: -clock.daysLate },
  };
}

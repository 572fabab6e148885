/** How milestones and commitments stand: what is due, late, done or dropped, and by how much. The first date is kept. */
import { addDays, addPeriod, compareDates, daysBetween } from '../calendar-date.js';
import type { AgreementFile } from '../folder.js';
import type { ItemIndex } from '../item-index.js';
import type { Phrase } from '../phrases.js';
import type { Text } from '../schema-types.js';
import type { AgreementState, ItemState } from '../state.js';
import { activeItems } from '../typed-items.js';
import { commitmentDeeds, milestoneDeed, type Deed } from './agreed-deeds.js';
import { deedReason } from './deed-reason.js';
import { deedSteps, type DeedMove, type DeedSteps } from './deed-steps.js';
import { occurrences, type Occurrence, type Schedule } from './recurring-deeds.js';

/**
 * `due` is later than soon; `undated` waits for an event, or has no date; `untold` was due before the agreement was taken
 * over, and nobody has said whether it was done.
 */
export type DeedTone = 'done' | 'late' | 'soon' | 'due' | 'dropped' | 'undated' | 'untold';

export interface DeedStatus {
  readonly kind: 'milestone' | 'commitment';
  /** `milestones/<id>`, `commitments/<id>`, or `commitments/<id>#<party>` for one of the members that each have it. */
  readonly path: string;
  readonly title: Text;
  /** Who answers for it: ids of parties. Empty when nobody is named. */
  readonly who: readonly string[];
  /** A word of the lifecycle: `planned`, `started`, `met`, `done`, `accepted`, `dropped`. */
  readonly state: string;
  readonly tone: DeedTone;
  /** The date that holds now; for what recurs the first that is not done. */
  readonly due: string | null;
  /** The date that was agreed first. */
  readonly firstDue: string | null;
  /** How it was moved, in order. */
  readonly moves: readonly DeedMove[];
  /** The owner's own forecast. */
  readonly expected: string | null;
  /** In percent, as the owner says. */
  readonly share: number | null;
  readonly doneOn: string | null;
  /** How many days late it is, or was when it was done; 0 when it is not or was not. */
  readonly daysLate: number;
  /** Of what recurs: each time up to now and the next. */
  readonly occurrences: readonly Occurrence[];
  /** How it recurs; null when it does not. */
  readonly schedule: Schedule | null;
  /** The goals it belongs to: full paths. */
  readonly goals: readonly string[];
  readonly reason: Phrase;
}

export interface DeedOptions {
  readonly today: string;
  /** How many days ahead is soon. */
  readonly soon?: number;
  /** When the agreement came into this folder: of what was due before and is not recorded it is unknown whether it was done. */
  readonly takenOver?: string;
}

const daysThatAreSoon = 30;

/** Milestones in the order of the file, then commitments, one for each member where each has it. Withdrawn ones are left out. */
export function deedStatuses(
  agreement: AgreementFile,
  items: ItemIndex,
  state: AgreementState,
  options: DeedOptions,
): readonly DeedStatus[] {
  const milestones = activeItems(items, 'milestones').map(({ path, value }) =>
    deedStatus(milestoneDeed(path, value, items), state.items.get(path), options),
  );
  const commitments = activeItems(items, 'commitments').flatMap(({ path, value }) =>
    commitmentDeeds(path, value, items, agreement).map((deed) =>
      deedStatus(deed, state.items.get(deed.path) ?? state.items.get(path), options),
    ),
  );
  return [...milestones, ...commitments];
}

function deedStatus(deed: Deed, item: ItemState | undefined, options: DeedOptions): DeedStatus {
  const { today } = options;
  const { kind, path, title, who, goals, trigger, schedule } = deed;
  const steps = deedSteps(item);
  const state = item?.state ?? 'planned';
  const course = courseFor(deed, steps, options);
  const { due, doneOn } = course;
  const tone = toneOf(course, item, options);
  const expected = doneOn === null ? (steps.expected ?? deed.expected) : null;
  const facts = {
    tone,
    due,
    doneOn,
    expected,
    daysLate: tone === 'dropped' || tone === 'untold' ? 0 : lateness(due, doneOn ?? today),
  };
  const reason = deedReason(facts, {
    today,
    droppedOn: item?.since ?? today,
    trigger,
  });
  const { moves, share } = steps;
  return { kind, path, title, who, goals, state, schedule, moves, share, ...course, ...facts, reason };
}

function courseFor(deed: Deed, steps: DeedSteps, { today, takenOver }: DeedOptions): Course {
  const { schedule } = deed;
  if (schedule === null) return courseOf(deed, steps);
  const notBefore = takenOver === undefined ? {} : { notBefore: takenOver };
  return recurringCourse({ ...schedule, ...notBefore }, steps, today);
}

type Course = Pick<DeedStatus, 'due' | 'firstDue' | 'doneOn' | 'occurrences'>;

function courseOf(deed: Deed, { moves, startedOn, doneOn }: DeedSteps): Course {
  const firstDue = deed.due ?? triggeredDue(deed, startedOn);
  return { due: moves.at(-1)?.due ?? firstDue, firstDue, doneOn, occurrences: [] };
}

/** What recurs is done when every time has been; until then the first that is open counts. */
function recurringCourse(schedule: Schedule, { doneDates, moves }: DeedSteps, today: string): Course {
  const agreed = occurrences(schedule, doneDates, today);
  const open = agreed.find((one) => one.doneOn === null);
  const firstDue = agreed[0]?.due ?? null;
  if (open === undefined) {
    const last = agreed.at(-1);
    return { due: last?.due ?? null, firstDue, doneOn: last?.doneOn ?? null, occurrences: agreed };
  }
  const move = moves.at(-1);
  // A new date is about the time that was open then, not about those that follow.
  const due = move !== undefined && move.date >= (doneDates.at(-1) ?? '') ? move.due : open.due;
  return {
    due,
    firstDue,
    doneOn: null,
    occurrences: agreed.map((one) => (one === open ? { ...one, due } : one)),
  };
}

/** Days after the date; 0 before it, or without one. */
function lateness(due: string | null, on: string): number {
  return due === null || on <= due ? 0 : daysBetween(due, on);
}

/** A commitment that an event starts is due a period after it was recorded as started. */
function triggeredDue({ trigger }: Deed, startedOn: string | null): string | null {
  if (trigger?.within === undefined || startedOn === null) return null;
  return addPeriod(startedOn, trigger.within);
}

function toneOf(
  { doneOn, due }: Course,
  item: ItemState | undefined,
  { today, soon = daysThatAreSoon, takenOver }: DeedOptions,
): DeedTone {
  if (item?.state === 'dropped') return 'dropped';
  if (doneOn !== null) return 'done';
  if (due === null) return 'undated';
  if (item === undefined && takenOver !== undefined && due < takenOver) return 'untold';
  if (compareDates(today, due) > 0) return 'late';
  return due <= addDays(today, soon) ? 'soon' : 'due';
}

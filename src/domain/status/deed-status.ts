/** How milestones and commitments stand: what is due, late, done or dropped, and by how much. The first date is kept. */
import { addDays, addPeriod, compareDates, daysBetween } from '../calendar-date.js';
import type { AgreementFile } from '../folder.js';
import type { ItemIndex } from '../item-index.js';
import { expandParties } from '../party-references.js';
import type { Phrase } from '../phrases.js';
import type { Commitment, Milestone, PartyReference, Text } from '../schema-types.js';
import type { AgreementState, ItemState } from '../state.js';
import { lastDayOf } from '../term.js';
import { activeItems } from '../typed-items.js';
import { deedReason } from './deed-reason.js';
import { deedSteps, type DeedMove } from './deed-steps.js';
import { occurrences, type Occurrence, type Schedule } from './recurring-deeds.js';

/** `due` is later than soon; `undated` waits for an event, or has no date. */
export type DeedTone = 'done' | 'late' | 'soon' | 'due' | 'dropped' | 'undated';

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

/** What an agreement says of a milestone or commitment, in one form. */
interface Deed {
  readonly kind: DeedStatus['kind'];
  readonly path: string;
  readonly title: Text;
  readonly who: readonly string[];
  readonly due: string | null;
  readonly expected: string | null;
  readonly goals: readonly string[];
  readonly trigger: Commitment['trigger'] | undefined;
  readonly schedule: Schedule | null;
}

function milestoneDeed(path: string, { title, due, owner, goal }: Milestone, items: ItemIndex): Deed {
  const who = owner === undefined ? [] : expandParties(owner, items);
  const goals = goalPaths(goal === undefined ? [] : [goal], items);
  return {
    kind: 'milestone',
    path,
    title,
    who,
    due,
    expected: null,
    goals,
    trigger: undefined,
    schedule: null,
  };
}

function commitmentDeeds(
  path: string,
  commitment: Commitment,
  items: ItemIndex,
  { terms }: AgreementFile,
): readonly Deed[] {
  const { what, accountable, due, expected, trigger, every, from, until, serves = [] } = commitment;
  const start = from ?? terms.term?.starts ?? terms.term?.signed;
  const end = until ?? (terms.term === undefined ? undefined : lastDayOf(terms.term));
  const schedule = every === undefined || start === undefined ? null : { from: start, every, until: end };
  const deed: Deed = {
    kind: 'commitment',
    path,
    title: what,
    who: expandParties(accountable, items),
    due: due ?? null,
    expected: expected ?? null,
    goals: goalPaths(serves, items),
    trigger,
    schedule,
  };
  if (!isEach(accountable)) return [deed];
  return deed.who.map((party) => ({ ...deed, path: `${path}#${party}`, who: [party] }));
}

function isEach(party: PartyReference): boolean {
  return typeof party !== 'string';
}

function goalPaths(paths: readonly string[], items: ItemIndex): readonly string[] {
  const goals = paths.map((path) => items.get(path)?.path.split('/').slice(0, 2).join('/'));
  return [...new Set(goals.filter((path) => path !== undefined))];
}

function deedStatus(deed: Deed, item: ItemState | undefined, options: DeedOptions): DeedStatus {
  const { today } = options;
  const steps = deedSteps(item);
  const agreed = deed.schedule === null ? [] : occurrences(deed.schedule, steps.doneDates, today);
  const recurs = deed.schedule !== null;
  const state = item?.state ?? 'planned';
  const firstDue = deed.due ?? triggeredDue(deed, steps.startedOn);
  const open = agreed.find((one) => one.doneOn === null);
  const move = steps.moves.at(-1);
  // Of what recurs, a new date is about the time that was open then, not about those that follow.
  const moved = recurs && (move?.date ?? '') < (steps.doneDates.at(-1) ?? '') ? undefined : move?.due;
  const due = moved ?? (recurs ? (open?.due ?? null) : firstDue);
  const times = agreed.map((one) => (one === open && due !== null ? { ...one, due } : one));
  const allDone = recurs ? times.length > 0 && open === undefined : steps.doneOn !== null;
  const doneOn = allDone ? (recurs ? (times.at(-1)?.doneOn ?? null) : steps.doneOn) : null;
  const expected = steps.expected ?? deed.expected;
  const tone = state === 'dropped' ? 'dropped' : toneOf(doneOn, due, options);
  const until = doneOn ?? today;
  const late = due !== null && tone !== 'dropped' && until > due ? daysBetween(due, until) : 0;
  const { kind, path, title, who, goals } = deed;
  const facts = { tone, due, doneOn, expected: doneOn === null ? expected : null, daysLate: late };
  return {
    ...{ kind, path, title, who, goals, state, firstDue: recurs ? (agreed[0]?.due ?? null) : firstDue },
    ...facts,
    moves: steps.moves,
    share: steps.share,
    occurrences: times,
    schedule: deed.schedule,
    reason: deedReason(facts, { today, droppedOn: item?.since ?? today, trigger: deed.trigger }),
  };
}

/** A commitment that an event starts is due a period after it was recorded as started. */
function triggeredDue({ trigger }: Deed, startedOn: string | null): string | null {
  if (trigger?.within === undefined || startedOn === null) return null;
  return addPeriod(startedOn, trigger.within);
}

function toneOf(
  doneOn: string | null,
  due: string | null,
  { today, soon = daysThatAreSoon }: DeedOptions,
): DeedTone {
  if (doneOn !== null) return 'done';
  if (due === null) return 'undated';
  if (compareDates(today, due) > 0) return 'late';
  return due <= addDays(today, soon) ? 'soon' : 'due';
}

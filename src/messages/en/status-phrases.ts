/** Statuses, their sums, forecasts and obligations in English. */
import { periodOfDays } from '../../domain/calendar-date.js';
import type { StatusPhrases } from '../../domain/phrases/status-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { inPercent, rounded } from '../rounded.js';

const amount = (value: number, unit: string, format: Format): string => format.quantity(rounded(value), unit);
const days = (count: number, format: Format): string => format.plural(count, { one: 'day', other: 'days' });
const span = (count: number, format: Format): string => format.period(periodOfDays(count));

/** How a date compares with the one that was agreed. */
function against(count: number, format: Format): string {
  if (count === 0) return 'on the day';
  return count > 0 ? `${span(count, format)} late` : `${span(count, format)} early`;
}

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function range({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `at most ${amount(maximum, unit, format)}`;
  if (maximum === null) return `at least ${amount(minimum, unit, format)}`;
  return minimum === maximum
    ? `exactly ${amount(minimum, unit, format)}`
    : `between ${format.number(rounded(minimum))} and ${amount(maximum, unit, format)}`;
}

export const statusPhrases: PhraseSentences<StatusPhrases> = {
  'status.achieved': () => 'achieved',
  'status.on-track': () => 'on track',
  'status.at-risk': () => 'at risk',
  'status.off-track': () => 'off track',
  'status.unknown': () => 'unknown',
  'status.stale': () => 'out of date',
  'status.not-yet-due': () => 'not yet due',

  'status.sum.progress': ({ value, baseline, expected, unit, date, ratio }, format) => {
    const reached =
      expected < baseline
        ? `${amount(value, unit, format)}, where ${amount(expected, unit, format)} was expected by ${format.date(date)}`
        : `${format.number(rounded(value))} of ${amount(expected, unit, format)} expected by ${format.date(date)}`;
    const start = baseline === 0 ? '' : ` (from ${format.number(rounded(baseline))} at the start)`;
    return `${reached}${start}, ${format.quantity(inPercent(ratio), '%')} of the expected progress`;
  },
  'status.sum.level': ({ value, expected, unit, date }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}; ${amount(expected, unit, format)} was expected`,
  'status.sum.deteriorating': ({ value, baseline, unit, date }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}, further from the target than the ${amount(baseline, unit, format)} at the start`,
  'status.sum.reached': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}; the target of ${amount(target, unit, format)} is reached`,
  'status.sum.missed': ({ value, target, unit, date, by }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}; the target of ${amount(target, unit, format)} by ${format.date(by)} was missed`,
  'status.sum.in-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}, within what was agreed: ${range({ ...bounds, unit }, format)}`,
  'status.sum.out-of-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}, outside what was agreed: ${range({ ...bounds, unit }, format)}`,
  'status.sum.not-yet-counting': ({ value, unit, date, from }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}; progress counts from ${format.date(from)}`,
  'status.sum.no-target': ({ value, unit, date }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}; no target has been agreed`,
  'status.sum.no-baseline': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} on ${format.date(date)}, target ${amount(target, unit, format)}; without a baseline the progress is not known`,
  'status.sum.not-yet-due': ({ due }, format) => `the first measurement is due by ${format.date(due)}`,
  'status.sum.no-measurement': ({ due }, format) =>
    `not measured yet; the first measurement was due by ${format.date(due)}`,
  'status.sum.never-measured': () => 'not measured yet, and no date for measuring has been agreed',
  'status.sum.stale': ({ since, due }, format) =>
    `no measurement since ${format.date(since)}; one was due by ${format.date(due)}`,

  'forecast.reached': ({ date, days: late }, format) =>
    `at this pace the target is reached in ${format.month(date)}, ${against(late, format)}`,
  'forecast.not-in-sight': ({ value, unit, date }, format) =>
    `at this pace the target is not reached: ${amount(value, unit, format)} on ${format.date(date)}`,

  'deed.done': () => 'done',
  'deed.late': () => 'late',
  'deed.soon': () => 'due soon',
  'deed.due': () => 'planned',
  'deed.dropped': () => 'dropped',
  'deed.undated': () => 'no date',
  'deed.untold': () => 'not known whether it is done',

  'deed.sum.done': ({ on }, format) => `done on ${format.date(on)}`,
  'deed.sum.done-in-time': ({ on, due }, format) => `done on ${format.date(on)}, due ${format.date(due)}`,
  'deed.sum.done-late': ({ on, due, days: late }, format) =>
    `done on ${format.date(on)}, ${days(late, format)} after ${format.date(due)}`,
  'deed.sum.late': ({ due, days: late }, format) =>
    `was due on ${format.date(due)}, ${days(late, format)} ago`,
  'deed.sum.due': ({ due, days: left }, format) =>
    left === 0 ? 'due today' : `due on ${format.date(due)}, in ${days(left, format)}`,
  'deed.sum.expected-late': ({ due, expected, days: late }, format) =>
    `due on ${format.date(due)}, expected on ${format.date(expected)}: ${days(late, format)} late`,
  'deed.sum.dropped': ({ on }, format) => `dropped on ${format.date(on)}`,
  'deed.sum.waits': ({ when }, format) => `waits for: ${format.text(when)}`,
  'deed.sum.untold': ({ due }, { date }) => `was due on ${date(due)}; nobody has said whether it was done`,
  'deed.sum.undated': () => 'no date has been agreed',
  'deed.moved': ({ first, due, times }, format) =>
    `moved ${times === 1 ? 'once' : format.plural(times, { one: 'time', other: 'times' })}, from ${format.date(first)} to ${format.date(due)}`,

  'goal.sum.unmeasured': () => 'nothing says how this goal is measured',
  'goal.sum.nothing-due': () => 'nothing is due yet',
  'goal.sum.deeds': ({ done, total }, format) =>
    `${format.number(done)} of ${format.plural(total, { one: 'commitment or milestone', other: 'commitments and milestones' })} done`,
  'goal.sum.untold': ({ what, due }, format) =>
    `“${format.text(what)}” was due on ${format.date(due)}; nobody has said whether it was done`,
  'goal.sum.late': ({ what, due, days: late }, format) =>
    `“${format.text(what)}” was due on ${format.date(due)}, ${days(late, format)} ago`,
  'goal.sum.expected-late': ({ what, due, expected }, format) =>
    `“${format.text(what)}” is expected on ${format.date(expected)}, after ${format.date(due)}`,
  'overall.sum.worst': ({ goal }, format) => `because of the goal “${format.text(goal)}”`,
  'overall.sum.nothing': () => 'no goal has been agreed',

  'bottleneck.age': ({ days: age }, format) => days(age, format),
  'bottleneck.sum.answer-due': ({ level, due }, format) =>
    `level ${format.number(level)} answers by ${format.date(due)}`,
  'bottleneck.sum.answer-late': ({ level, due, days: late }, format) =>
    `level ${format.number(level)} should have answered by ${format.date(due)}, ${days(late, format)} ago`,
  'bottleneck.sum.needed': ({ by }, format) => `must be solved by ${format.date(by)}`,
  'bottleneck.sum.needed-late': ({ by, days: late }, format) =>
    `had to be solved by ${format.date(by)}, ${days(late, format)} ago`,
  'bottleneck.sum.no-clock': () => 'no date for an answer has been agreed',
  'bottleneck.sum.resolved': ({ on, days: took }, format) =>
    `resolved on ${format.date(on)}, after ${days(took, format)}`,

  'schedule.sum': ({ earned, actual, index }, format) =>
    `${format.number(rounded(earned))} months of the plan done in ${format.number(rounded(actual))} months: ${format.number(rounded(index))} of the planned pace`,

  'obligation.measurement': () => 'measurement',
  'obligation.report': () => 'report',
  'obligation.evaluation': () => 'evaluation',
  'obligation.health': () => 'scores for working together',
  'obligation.approval': () => 'approval',
  'obligation.condition': () => 'condition',
  'obligation.notice': () => 'last day to give notice',
  'obligation.end': () => 'end of the term',
  'obligation.milestone': () => 'milestone',
  'obligation.commitment': () => 'commitment',
  'obligation.contribution': () => 'contribution',
  'obligation.grant': () => 'grant to be spent',
  'obligation.escalation': () => 'answer to a bottleneck',
  'obligation.bottleneck': () => 'bottleneck to be solved',
  'obligation.request': () => 'decision wanted',
  'obligation.action': () => 'action',
  'obligation.improvement': () => 'improvement',
  'obligation.risk-review': () => 'review of a risk',
  'obligation.document-review': () => 'review of a document',
  'obligation.open-question': () => 'open question',
  'obligation.task': () => 'task of the facilitator',
  'obligation.meeting': () => 'meeting',
  'obligation.meeting-to-plan': () => 'meeting to be planned',
  'obligation.invitation': () => 'invitation',
  'obligation.agenda': () => 'agenda',
  'obligation.minutes': () => 'minutes',
};

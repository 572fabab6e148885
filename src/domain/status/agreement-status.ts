/** Everything that is worked out about how one agreement stands, in one place: what status, report and reminders build on. */
import type { AgreementFile } from '../folder.js';
import { itemsOf, type ItemIndex } from '../item-index.js';
import type { Workspace } from '../schema-types.js';
import type { AgreementState } from '../state.js';
import { activeItems } from '../typed-items.js';
import { bottleneckStatuses, type BottleneckStatus } from './bottleneck-status.js';
import { declaredStatuses, type DeclaredStatus } from './declared-status.js';
import { deedStatuses, type DeedStatus } from './deed-status.js';
import { earnedScheduleOf, type EarnedSchedule } from './earned-schedule.js';
import {
  goalStatus,
  overallStatus,
  type GoalStatus,
  type IndicatorStatus,
  type OverallStatus,
} from './goal-status.js';
import { indicatorForecast } from './indicator-forecast.js';
import { indicatorProgress } from './indicator-progress.js';
import { resolveThresholds } from './thresholds.js';

export interface AgreementStatus {
  readonly overall: OverallStatus;
  readonly goals: readonly GoalStatus[];
  /** Milestones, then commitments. */
  readonly deeds: readonly DeedStatus[];
  /** Of all milestones and single commitments with a date; null before the start, or without any. */
  readonly schedule: EarnedSchedule | null;
  readonly bottlenecks: readonly BottleneckStatus[];
  /** Beside what is computed, never merged with it. */
  readonly declared: readonly DeclaredStatus[];
}

export interface StatusInput {
  readonly agreement: AgreementFile;
  readonly state: AgreementState;
  readonly settings: Workspace;
  readonly today: string;
  readonly items?: ItemIndex;
  /** How many days ahead is soon; 30 when it is not given. */
  readonly soon?: number;
}

export function agreementStatus(input: StatusInput): AgreementStatus {
  const { agreement, state, settings, today } = input;
  const items = input.items ?? itemsOf(agreement);
  const soon = input.soon === undefined ? {} : { soon: input.soon };
  const takenOver = takenOverOf(agreement.terms);
  const deeds = deedStatuses(agreement, items, state, { today, ...soon, ...takenOver });
  const goals = activeItems(items, 'goals');
  const statuses = goals.map((goal) => {
    const own = deeds.filter((deed) => belongsTo(deed, goal.path, goals.length));
    return goalStatus(goal, indicatorStatuses(goal.path, { ...input, items }), own, agreement.terms.status);
  });
  return {
    overall: overallStatus(statuses),
    goals: statuses,
    deeds,
    schedule: scheduleOf(agreement, deeds, today),
    bottlenecks: bottleneckStatuses(state, agreement.terms.escalation, today),
    declared: declaredStatuses(state, settings),
  };
}

/** Where there is one goal, everything serves it. */
function belongsTo(deed: DeedStatus, goal: string, goals: number): boolean {
  return deed.goals.includes(goal) || (goals === 1 && deed.goals.length === 0);
}

function indicatorStatuses(
  goal: string,
  { agreement, state, settings, today, items }: StatusInput & { readonly items: ItemIndex },
): readonly IndicatorStatus[] {
  const { terms } = agreement;
  // What does not hold yet asks for no measurement yet.
  const early = terms.status === undefined || terms.status === 'draft' || terms.status === 'proposed';
  const starts = terms.term?.starts ?? terms.term?.signed ?? (early ? today : undefined);
  const staleAfter = settings['stale-after'];
  return activeItems(items, 'indicators')
    .filter(({ path }) => path.startsWith(`${goal}/indicators/`))
    .map(({ path, value }) => {
      const thresholds = resolveThresholds(value.thresholds, terms.thresholds, settings.thresholds);
      const progress = indicatorProgress(value, state.measurements.get(path) ?? [], {
        today,
        thresholds,
        ...(starts === undefined ? {} : { starts }),
        ...takenOverOf(terms),
        ...(staleAfter === undefined ? {} : { staleAfter }),
      });
      return { path, progress, forecast: indicatorForecast(value, progress.series) };
    });
}

/** When it came into this folder: from then on silence counts. */
function takenOverOf({ 'taken-over': takenOver }: AgreementFile['terms']): { readonly takenOver?: string } {
  return takenOver === undefined ? {} : { takenOver };
}

function scheduleOf(
  agreement: AgreementFile,
  deeds: readonly DeedStatus[],
  today: string,
): EarnedSchedule | null {
  const { term } = agreement.terms;
  const planned = deeds.flatMap(({ firstDue, doneOn, tone, occurrences }) =>
    firstDue === null || tone === 'dropped' || tone === 'untold' || occurrences.length > 0
      ? []
      : [{ due: firstDue, doneOn }],
  );
  const starts = term?.starts ?? term?.signed;
  return starts === undefined ? null : earnedScheduleOf(planned, starts, today);
}

/**
 * How goals stand, and the agreement as a whole. A goal stands as its worst indicator does: what is unknown or stale counts,
 * what is not yet due does not. Milestones and commitments speak where there are no indicators, and warn where there are.
 */
import type { Agreement, Goal, Text } from '../schema-types.js';
import type { Phrase } from '../phrases.js';
import type { DeedStatus } from './deed-status.js';
import type { IndicatorForecast } from './indicator-forecast.js';
import type { IndicatorProgress } from './indicator-progress.js';
import { countTones, worstBy, type Tone } from './tone.js';

export interface IndicatorStatus {
  /** In full: `goals/<goal>/indicators/<id>`. */
  readonly path: string;
  readonly progress: IndicatorProgress;
  /** Computed from five measurements on. */
  readonly forecast: IndicatorForecast | null;
}

export interface GoalStatus {
  readonly path: string;
  readonly title: Text;
  readonly priority: 'high' | 'normal' | 'low';
  readonly tone: Tone;
  readonly reason: Phrase;
  /** What the reason is about: an indicator, milestone or commitment; the goal itself where nothing measures it. */
  readonly because: string;
  readonly indicators: readonly IndicatorStatus[];
  /** Paths of the milestones and commitments that belong to it. */
  readonly deeds: readonly string[];
}

export interface OverallStatus {
  readonly tone: Tone;
  /** Names the goal that decides it. */
  readonly reason: Phrase;
  /** Path of that goal; null when there is none. */
  readonly because: string | null;
  /** The reason of that goal. */
  readonly sum: Phrase | null;
  readonly counts: Readonly<Record<Tone, number>>;
}

interface Verdict {
  readonly tone: Tone;
  readonly reason: Phrase;
  readonly because: string;
}

/** @param deeds those of this goal; with a single goal also those that name none */
export function goalStatus(
  goal: { readonly path: string; readonly value: Goal },
  indicators: readonly IndicatorStatus[],
  deeds: readonly DeedStatus[],
  status: Agreement['status'],
): GoalStatus {
  const { path, value } = goal;
  const live = deeds.filter(({ tone }) => tone !== 'dropped');
  const verdict = verdictOf(path, indicators, live, status);
  const { title, priority = 'normal' } = value;
  return { path, title, priority, ...verdict, indicators, deeds: deeds.map((deed) => deed.path) };
}

function verdictOf(
  path: string,
  indicators: readonly IndicatorStatus[],
  deeds: readonly DeedStatus[],
  status: Agreement['status'],
): Verdict {
  const worst = worstBy(indicators, ({ progress }) => progress.tone);
  const trouble = worstBy(deeds.flatMap(troubleOf), ({ tone }) => tone);
  if (worst !== null) {
    const { tone, reason } = worst.progress;
    const warned = trouble !== null && (tone === 'on-track' || tone === 'not-yet-due');
    return warned ? { ...trouble, tone: 'at-risk' } : { tone, reason, because: worst.path };
  }
  if (trouble !== null) return trouble;
  if (deeds.length > 0) return deedsVerdict(path, deeds);
  // A draft need not be measurable yet.
  const early = status === undefined || status === 'draft' || status === 'proposed';
  return {
    tone: early ? 'not-yet-due' : 'unknown',
    reason: { code: 'goal.sum.unmeasured', data: {} },
    because: path,
  };
}

/** Late is off track; expected to be late is at risk. */
function troubleOf({ path, title, tone, due, expected, daysLate }: DeedStatus): readonly Verdict[] {
  if (due === null || tone === 'done' || tone === 'untold') return [];
  if (tone === 'late') {
    const reason: Phrase = { code: 'goal.sum.late', data: { what: title, due, days: daysLate } };
    return [{ tone: 'off-track', reason, because: path }];
  }
  if (expected === null || expected <= due) return [];
  return [
    {
      tone: 'at-risk',
      reason: { code: 'goal.sum.expected-late', data: { what: title, due, expected } },
      because: path,
    },
  ];
}

function deedsVerdict(because: string, deeds: readonly DeedStatus[]): Verdict {
  const done = deeds.filter(({ tone }) => tone === 'done').length;
  const untold = deeds.find(({ tone }) => tone === 'untold');
  if (untold !== undefined) {
    const { title, due, path } = untold;
    const reason: Phrase = { code: 'goal.sum.untold', data: { what: title, due: due ?? '' } };
    return { tone: 'unknown', reason, because: path };
  }
  const sum: Phrase = { code: 'goal.sum.deeds', data: { done, total: deeds.length } };
  if (done === deeds.length) return { tone: 'achieved', reason: sum, because };
  const underWay = deeds.some(
    ({ state, occurrences }) => state !== 'planned' || occurrences.some((one) => one.doneOn !== null),
  );
  if (underWay) return { tone: 'on-track', reason: sum, because };
  return { tone: 'not-yet-due', reason: { code: 'goal.sum.nothing-due', data: {} }, because };
}

/** The worst of the goals with high priority; of all goals where none has it. The reason is kept. */
export function overallStatus(goals: readonly GoalStatus[]): OverallStatus {
  const high = goals.filter(({ priority }) => priority === 'high');
  const worst = worstBy(high.length > 0 ? high : goals, ({ tone }) => tone);
  const counts = countTones(goals.map(({ tone }) => tone));
  if (worst === null) {
    return {
      tone: 'unknown',
      reason: { code: 'overall.sum.nothing', data: {} },
      because: null,
      sum: null,
      counts,
    };
  }
  const { tone, title, path, reason } = worst;
  return {
    tone,
    reason: { code: 'overall.sum.worst', data: { goal: title, tone } },
    because: path,
    sum: reason,
    counts,
  };
}

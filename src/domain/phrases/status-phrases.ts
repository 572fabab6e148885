/** Phrases of statuses, their sums, forecasts and obligations. Numbers are exact; sentences round them. */
import type { ObligationKind } from '../obligations.js';
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';
import type { DeedTone } from '../status/deed-status.js';
import type { Tone } from '../status/tone.js';

interface Measured {
  readonly value: number;
  readonly unit: string;
  /** The day the value is about. */
  readonly date: string;
}
interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface StatusPhrases
  extends
    Record<`status.${Tone}`, NoData>,
    Record<`deed.${DeedTone}`, NoData>,
    Record<`obligation.${ObligationKind}`, NoData> {
  'status.sum.progress': Measured & {
    readonly baseline: number;
    readonly expected: number;
    readonly ratio: number;
  };
  /** Where the path is flat: no share of the way to divide by. */
  'status.sum.level': Measured & { readonly expected: number };
  'status.sum.deteriorating': Measured & { readonly baseline: number };
  'status.sum.reached': Measured & { readonly target: number };
  'status.sum.missed': Measured & { readonly target: number; readonly by: string };
  'status.sum.in-range': Measured & Range;
  'status.sum.out-of-range': Measured & Range;
  'status.sum.not-yet-counting': Measured & { readonly from: string };
  'status.sum.no-target': Measured;
  'status.sum.no-baseline': Measured & { readonly target: number };
  'status.sum.not-yet-due': { readonly due: string };
  'status.sum.no-measurement': { readonly due: string };
  'status.sum.never-measured': NoData;
  'status.sum.stale': { readonly since: string; readonly due: string };

  /** `days` after the target date; negative is early. */
  'forecast.reached': { readonly date: string; readonly days: number };
  'forecast.not-in-sight': Measured;

  'deed.sum.done': { readonly on: string };
  'deed.sum.done-in-time': { readonly on: string; readonly due: string };
  'deed.sum.done-late': { readonly on: string; readonly due: string; readonly days: number };
  'deed.sum.late': { readonly due: string; readonly days: number };
  'deed.sum.due': { readonly due: string; readonly days: number };
  'deed.sum.expected-late': { readonly due: string; readonly expected: string; readonly days: number };
  'deed.sum.dropped': { readonly on: string };
  'deed.sum.waits': { readonly when: Text };
  'deed.sum.undated': NoData;
  /** It was due before the agreement was taken over, and nobody recorded whether it was done. */
  /** Was due before it was taken over, and nobody has said whether it was done. */
  'deed.sum.untold': { readonly due: string };
  /** The first date and how often it was moved. */
  'deed.moved': { readonly first: string; readonly due: string; readonly times: number };

  'goal.sum.unmeasured': NoData;
  'goal.sum.nothing-due': NoData;
  'goal.sum.deeds': { readonly done: number; readonly total: number };
  'goal.sum.untold': { readonly what: Text; readonly due: string };
  'goal.sum.late': { readonly what: Text; readonly due: string; readonly days: number };
  'goal.sum.expected-late': { readonly what: Text; readonly due: string; readonly expected: string };
  'overall.sum.worst': { readonly goal: Text; readonly tone: Tone };
  'overall.sum.nothing': NoData;

  'bottleneck.age': { readonly days: number };
  'bottleneck.sum.answer-due': { readonly level: number; readonly due: string; readonly days: number };
  'bottleneck.sum.answer-late': { readonly level: number; readonly due: string; readonly days: number };
  'bottleneck.sum.needed': { readonly by: string; readonly days: number };
  'bottleneck.sum.needed-late': { readonly by: string; readonly days: number };
  'bottleneck.sum.no-clock': NoData;
  'bottleneck.sum.resolved': { readonly on: string; readonly days: number };

  /** Months of the plan that are earned, months that have passed, and their ratio. */
  'schedule.sum': { readonly earned: number; readonly actual: number; readonly index: number };
}

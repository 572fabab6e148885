/** From a share of the costs to what is owed, step by step: addition, limits, VAT. Every step keeps its own sum. */
import { add, compare, decimal, subtract, sum, type Decimal, zero } from '../decimal.js';
import { referenceId } from '../party-references.js';
import type { Contribution, Pool, Text } from '../schema-types.js';
import { percentOf, type ShareOfStretch } from './amounts.js';

export type CostStep = { readonly amount: Decimal } & (
  | { readonly step: 'share'; readonly parts: readonly ShareOfStretch[] }
  | { readonly step: 'surcharge'; readonly percent: number; readonly of: Decimal; readonly for?: Text }
  /** What goes beyond a cap, taken off; `cap` is the cap itself. */
  | { readonly step: 'cap' | 'grant-maximum'; readonly cap: Decimal; readonly unless?: Text }
  | { readonly step: 'floor'; readonly floor: Decimal }
  /** What goes beyond the cap of another contribution. */
  | { readonly step: 'above-cap'; readonly of: string }
  | { readonly step: 'rounding' }
  | { readonly step: 'vat'; readonly percent: number; readonly of: Decimal }
);

export interface Owed {
  /** The contribution. */
  readonly path: string;
  /** One of the parties that contribute. */
  readonly party: string;
  readonly to: string | null;
  readonly steps: readonly CostStep[];
  readonly total: Decimal;
  /** Room for costs that may turn out higher; paid only when used. */
  readonly contingency: {
    readonly percent: number;
    readonly amount: Decimal;
    readonly for: Text | null;
  } | null;
}

/** What another bears because a cap bit. */
export interface Excess {
  readonly party: string;
  readonly of: string;
  readonly amount: Decimal;
}

export function surchargeStep({ share }: Contribution, amount: Decimal): readonly CostStep[] {
  const surcharge = share?.surcharge;
  if (surcharge === undefined) return [];
  const { percent, for: purpose } = surcharge;
  const more = purpose === undefined ? {} : { for: purpose };
  return [{ step: 'surcharge', percent, of: amount, amount: percentOf(amount, percent), ...more }];
}

/** The least and the most that it can be; before VAT. */
export function limitSteps(value: Contribution, before: Decimal): readonly CostStep[] {
  const { floor, cap, grant, 'above-cap': above } = value;
  const steps: CostStep[] = [];
  const soFar = (): Decimal => add(before, sum(steps.map(({ amount }) => amount)));
  if (floor !== undefined && compare(soFar(), decimal(floor.amount)) < 0) {
    const least = decimal(floor.amount);
    steps.push({ step: 'floor', floor: least, amount: subtract(least, soFar()) });
  }
  for (const [step, limit] of [
    ['cap', cap],
    ['grant-maximum', grant?.maximum],
  ] as const) {
    if (limit === undefined || compare(soFar(), decimal(limit.amount)) <= 0) continue;
    const most = decimal(limit.amount);
    const unless = step === 'cap' && above?.unless !== undefined ? { unless: above.unless } : {};
    steps.push({ step, cap: most, amount: subtract(most, soFar()), ...unless });
  }
  return steps;
}

/** Only where amounts are without VAT and its rate is agreed. */
export function vatStep(value: Contribution, pool: Pool | undefined, amount: Decimal): readonly CostStep[] {
  const vat = value.vat ?? pool?.vat;
  const percent = value['vat-percent'] ?? pool?.['vat-percent'];
  if (vat !== 'excluded' || percent === undefined) return [];
  return [{ step: 'vat', percent, of: amount, amount: percentOf(amount, percent) }];
}

export function totalOf(steps: readonly CostStep[]): Decimal {
  return sum(steps.map(({ amount }) => amount));
}

/** What a cap took off, where it is agreed who bears that. */
export function excessOf(path: string, value: Contribution, steps: readonly CostStep[]): readonly Excess[] {
  const cut = steps.find(({ step }) => step === 'cap');
  const above = value['above-cap'];
  if (cut === undefined || above === undefined) return [];
  return [{ party: referenceId(above['borne-by']), of: path, amount: subtract(zero, cut.amount) }];
}

/** Sums of money, worked out exactly and rounded where the agreement says so. */
import { compare, decimal, divide, multiply, subtract, type Decimal, zero } from '../decimal.js';
import type { RoundingRule } from '../schema-types.js';
import { addRatios, nothing, type Ratio } from './ratio.js';
import type { PoolShares } from './pool-shares.js';

const cent = decimal('0.01');

/** An exact amount as a ratio, to the unit that is rounded to: cents where nothing else is agreed. */
export function roundAmount({ part, whole }: Ratio, rule?: RoundingRule): Decimal {
  const unit = rule === undefined ? cent : decimal(rule.to);
  return multiply(divide(part, multiply(whole, unit), 0, rule?.way), unit);
}

export function percentOf(amount: Decimal, percent: number): Decimal {
  return roundAmount({ part: multiply(amount, decimal(percent)), whole: decimal(100) });
}

/** One stretch of the costs in somebody's share. */
export interface ShareOfStretch {
  readonly ratio: Ratio;
  /** The costs within the stretch. */
  readonly of: Decimal;
}

/** What the share of a contribution is made of; stretches without costs are left out, but for a share of nothing at all. */
export function shareOf(path: string, { stretches }: PoolShares, costs: Decimal): readonly ShareOfStretch[] {
  const parts: ShareOfStretch[] = [];
  let from: Decimal = zero;
  for (const { upTo, ratios } of stretches) {
    const end = upTo === undefined || compare(upTo, costs) > 0 ? costs : upTo;
    const of = subtract(end, from);
    if (compare(of, zero) > 0) parts.push({ ratio: ratios.get(path) ?? nothing, of });
    from = end;
  }
  return parts;
}

/** Exact, before rounding. */
export function amountOf(parts: readonly ShareOfStretch[]): Ratio {
  return parts.reduce<Ratio>(
    (so, { ratio, of }) => addRatios(so, { part: multiply(ratio.part, of), whole: ratio.whole }),
    nothing,
  );
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b;
}

export function isNothing(amount: Decimal): boolean {
  return compare(amount, zero) === 0;
}

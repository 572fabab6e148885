/** An amount that follows an index. */
import { compare, decimal, multiply, negate, subtract, type Decimal } from '../decimal.js';
import type { Indexation } from '../schema-types.js';
import { roundAmount } from './amounts.js';
import { addRatios, all, type Ratio } from './ratio.js';

export interface Indexed {
  readonly amount: Decimal;
  /** Whether the limit held it back. */
  readonly limited: boolean;
}

/** amount × (1 + part × (figure / base − 1)), by no more than the limit up or down; undefined without a base. */
export function indexed(amount: Decimal, indexation: Indexation, figure: Decimal): Indexed | undefined {
  if (indexation.base === undefined) return undefined;
  const base = decimal(indexation.base);
  const part = decimal(indexation.part ?? 100);
  const change: Ratio = { part: multiply(part, subtract(figure, base)), whole: multiply(base, decimal(100)) };
  const held = holdBack(change, indexation.limit);
  const factor = addRatios(all, held);
  return {
    amount: roundAmount({ part: multiply(amount, factor.part), whole: factor.whole }),
    limited: held !== change,
  };
}

function holdBack(change: Ratio, limit: number | undefined): Ratio {
  if (limit === undefined) return change;
  const most = multiply(change.whole, decimal(limit));
  const size = multiply(change.part, decimal(100));
  if (compare(size, most) > 0) return { part: decimal(limit), whole: decimal(100) };
  if (compare(size, negate(most)) < 0) return { part: decimal(-limit), whole: decimal(100) };
  return change;
}

/** Who owes what of costs that are shared, at an actual amount. */
import { add, compare, decimal, multiply, subtract, type Decimal, zero } from '../decimal.js';
import type { ItemIndex } from '../item-index.js';
import { expandParties, referenceId } from '../party-references.js';
import type { Contribution, Pool } from '../schema-types.js';
import { activeItems } from '../typed-items.js';
import { amountOf, isNothing, percentOf, roundAmount, shareOf, smaller } from './amounts.js';
import {
  excessOf,
  limitSteps,
  surchargeStep,
  totalOf,
  vatStep,
  type CostStep,
  type Excess,
  type Owed,
} from './cost-steps.js';
import type { PoolShares } from './pool-shares.js';
import { compareRatios, all as whole, type Ratio } from './ratio.js';

export interface WorkedOut {
  /** The shared costs. */
  readonly pool: string;
  readonly year: number | null;
  readonly actual: Decimal;
  /** What is shared of it: less where the pool has a cap. */
  readonly shared: Decimal;
  /** By contribution; `each: <group>` once for every member. */
  readonly owed: readonly Owed[];
  /** What rounding left to nobody. */
  readonly unassigned: Decimal;
}

/** Costs are not below zero. */
export function workOut(shares: PoolShares, actual: Decimal, items: ItemIndex): WorkedOut {
  const pool = activeItems(items, 'pools').find(({ id }) => id === shares.pool)?.value;
  const shared = pool?.cap === undefined ? actual : smaller(actual, decimal(pool.cap.amount));
  const rounded = shares.contributions.map((one) => {
    const parts = shareOf(one.path, shares, shared);
    return {
      ...one,
      parts,
      amount: roundAmount(amountOf(parts), one.value['rounds-to'] ?? pool?.['rounds-to']),
    };
  });
  const difference = isWhole(shares) ? leftBy(rounded, shared) : zero;
  const taker = takerOf(rounded, pool, items);
  const owed = rounded.flatMap(({ path, value, parts, amount }) => {
    const steps: CostStep[] = [{ step: 'share', parts, amount }];
    if (path === taker && !isNothing(difference)) steps.push({ step: 'rounding', amount: difference });
    return contributors(value, items).map((party) => finish({ path, value, party }, steps, pool));
  });
  const excess = [
    ...rounded.flatMap(({ path, value }) =>
      excessOf(path, value, owed.find((one) => one.path === path)?.steps ?? []),
    ),
    ...excessOfPool(shares.pool, pool, subtract(actual, shared)),
  ];
  return {
    pool: shares.pool,
    year: shares.year ?? null,
    actual,
    shared,
    owed: withExcess(owed, excess),
    unassigned: taker === undefined ? difference : zero,
  };
}

interface Rounded {
  readonly path: string;
  readonly value: Contribution;
  readonly times: number;
  readonly amount: Decimal;
}

/** Parts that come to the whole only by 33.33 percent and its like leave more than rounding: that is the shares' own. */
function isWhole({ stretches }: PoolShares): boolean {
  return stretches.every(({ total }: { readonly total: Ratio }) => compareRatios(total, whole) === 0);
}

function leftBy(rounded: readonly Rounded[], shared: Decimal): Decimal {
  return rounded.reduce(
    (left, { amount, times }) => subtract(left, multiply(amount, decimal(times))),
    shared,
  );
}

/** The contribution that takes what rounding leaves. */
function takerOf(rounded: readonly Rounded[], pool: Pool | undefined, items: ItemIndex): string | undefined {
  const rest = pool?.['rounds-to']?.['rest-to'];
  if (rest === undefined) return undefined;
  const ids = expandParties(rest, items);
  return rounded.find(
    ({ value, times }) => times === 1 && expandParties(value.from, items).some((id) => ids.includes(id)),
  )?.path;
}

function contributors({ from }: Contribution, items: ItemIndex): readonly string[] {
  return typeof from === 'string' ? [from] : expandParties(from, items);
}

function finish(
  { path, value, party }: { readonly path: string; readonly value: Contribution; readonly party: string },
  start: readonly CostStep[],
  pool: Pool | undefined,
): Owed {
  const share = totalOf(start);
  const charged = [...start, ...surchargeStep(value, share)];
  const limited = [...charged, ...limitSteps(value, totalOf(charged))];
  const steps = [...limited, ...vatStep(value, pool, totalOf(limited))];
  const room = value.share?.contingency;
  return {
    path,
    party,
    to: value.to === undefined ? null : referenceId(value.to),
    steps,
    total: totalOf(steps),
    contingency:
      room === undefined
        ? null
        : { percent: room.percent, amount: percentOf(share, room.percent), for: room.for ?? null },
  };
}

function excessOfPool(id: string, pool: Pool | undefined, amount: Decimal): readonly Excess[] {
  const above = pool?.['above-cap'];
  if (above === undefined || compare(amount, zero) <= 0) return [];
  return [{ party: referenceId(above['borne-by']), of: `budget/pools/${id}`, amount }];
}

/** Onto what the party owes already, else as a line of its own. */
function withExcess(owed: readonly Owed[], excess: readonly Excess[]): readonly Owed[] {
  const lines = [...owed];
  for (const { party, of, amount } of excess) {
    const step: CostStep = { step: 'above-cap', of, amount };
    const at = lines.findIndex((one) => one.party === party && one.path !== of);
    const known = lines[at];
    if (known === undefined) {
      lines.push({ path: of, party, to: null, steps: [step], total: amount, contingency: null });
    } else {
      lines[at] = { ...known, steps: [...known.steps, step], total: add(known.total, amount) };
    }
  }
  return lines;
}

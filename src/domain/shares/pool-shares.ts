/** Who bears which part of costs that are shared: stretch by stretch, as far as shares differ with the amount. */
import { compare, decimal, multiply, sum, type Decimal } from '../decimal.js';
import type { ItemIndex } from '../item-index.js';
import { timesFrom } from '../money-mentions.js';
import type { Contribution } from '../schema-types.js';
import { activeItems, type TypedItem } from '../typed-items.js';
import {
  addRatios,
  all,
  compareRatios,
  fractionRatio,
  nothing,
  percentRatio,
  subtractRatios,
  timesRatio,
  type Ratio,
} from './ratio.js';

type Share = NonNullable<Contribution['share']>;
type Sharing = TypedItem<Contribution> & { readonly share: Share; readonly times: number };

/** Costs between two amounts: who bears which part of them. */
export interface Stretch {
  /** Where it ends; absent in the last one. */
  readonly upTo?: Decimal;
  /** By the path of the contribution: the part of one who contributes; each member of a group counts for itself. */
  readonly ratios: ReadonlyMap<string, Ratio>;
  /** All parts together. */
  readonly total: Ratio;
}

export interface PoolShares {
  readonly pool: string;
  /** The budget year, where contributions have one. */
  readonly year?: number;
  readonly contributions: readonly Sharing[];
  readonly stretches: readonly Stretch[];
}

/** Contributions of one pool, per year where they have one, in the order of the file. */
export function poolShares(items: ItemIndex): readonly PoolShares[] {
  const groups = new Map<string, Sharing[]>();
  for (const item of activeItems(items, 'contributions')) {
    const { share, year, from } = item.value;
    if (share?.pool === undefined) continue;
    const key = `${share.pool} ${String(year ?? '')}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...item, share, times: timesFrom(from, items) }]);
  }
  return [...groups.values()].map(poolOf);
}

function poolOf(contributions: readonly Sharing[]): PoolShares {
  const [first] = contributions;
  const year = first?.value.year;
  return {
    pool: first?.share.pool ?? '',
    ...(year === undefined ? {} : { year }),
    contributions,
    stretches: boundaries(contributions).map((upTo) => stretch(contributions, upTo)),
  };
}

/** Every amount at which somebody's part changes, and the end. */
function boundaries(contributions: readonly Sharing[]): readonly (Decimal | undefined)[] {
  const ends = contributions.flatMap(({ share }) => (share.tiers ?? []).map((tier) => tier['up-to']));
  const amounts = [...new Set(ends.filter((end) => end !== undefined))].toSorted((a, b) => a - b);
  return [...amounts.map((amount) => decimal(amount)), undefined];
}

function stretch(contributions: readonly Sharing[], upTo: Decimal | undefined): Stretch {
  const parts = sum(
    contributions.map(({ share, times }) => multiply(decimal(share.parts ?? 0), decimal(times))),
  );
  const fixed = contributions.map((one) => ({ ...one, ratio: fixedRatio(one.share, parts, upTo) }));
  const taken = fixed.reduce(
    (so, { ratio, times }) => (ratio === undefined ? so : addRatios(so, timesRatio(ratio, times))),
    nothing,
  );
  const left = subtractRatios(all, taken);
  const takers = fixed.reduce((so, { ratio, times }) => (ratio === undefined ? so + times : so), 0);
  const rest = compareRatios(left, nothing) < 0 ? nothing : divided(left, takers);
  const ratios = new Map(fixed.map(({ path, ratio }) => [path, ratio ?? rest]));
  const total = fixed.reduce(
    (so, { path, times }) => addRatios(so, timesRatio(ratios.get(path) ?? nothing, times)),
    nothing,
  );
  return { ...(upTo === undefined ? {} : { upTo }), ratios, total };
}

/** Equal parts of what is left, for so many. */
function divided({ part, whole }: Ratio, by: number): Ratio {
  return { part, whole: multiply(whole, decimal(Math.max(by, 1))) };
}

/** Undefined where the share is what the others leave. */
function fixedRatio(share: Share, parts: Decimal, upTo: Decimal | undefined): Ratio | undefined {
  if (share.percent !== undefined) return percentRatio(share.percent);
  if (share.fraction !== undefined) return fractionRatio(share.fraction);
  if (share.parts !== undefined) return { part: decimal(share.parts), whole: parts };
  if (share.tiers !== undefined) return tierRatio(share.tiers, upTo);
  return share.rest === true ? undefined : nothing;
}

/** The tier that reaches the end of the stretch. */
function tierRatio(tiers: NonNullable<Share['tiers']>, upTo: Decimal | undefined): Ratio {
  const tier = tiers.find(({ 'up-to': end }) => {
    if (end === undefined) return true;
    return upTo !== undefined && compare(upTo, decimal(end)) <= 0;
  });
  return tier === undefined ? nothing : percentRatio(tier.percent);
}

/** What new figures mean for shares that are set anew when figures move. */
import { decimal, sum, type Decimal } from '../decimal.js';
import type { ItemIndex } from '../item-index.js';
import type { Text } from '../schema-types.js';
import { poolShares } from './pool-shares.js';
import { recalibrate, scaledPercent, type Figure, type Recalibration } from './recalibrate.js';

export interface MovedFigures {
  readonly kind: 'recalibration';
  readonly title: Text | null;
  /** In percent. */
  readonly threshold: number;
  readonly unit: string;
  readonly result: Recalibration;
  /** Where they follow in proportion, and the figures moved far enough. */
  readonly shares: readonly NewShare[];
}

/** A share of the pool as it is, and as it would be in proportion to the new figures. */
export interface NewShare {
  readonly party: string;
  readonly before: number;
  readonly after: Decimal;
}

/** Undefined where the figures are more or fewer than those that were agreed. */
export function movedFigures(
  index: number,
  figures: readonly Decimal[],
  items: ItemIndex,
): MovedFigures | undefined {
  const agreed = items.terms.budget?.recalibration?.[index];
  if (agreed?.measure === undefined || agreed.percent === undefined) return undefined;
  const all = figuresOf(agreed.measure.values, figures);
  if (all === undefined) return undefined;
  const result = recalibrate(all, agreed.measure.of ?? 'ratio', agreed.percent);
  const shares = result.moved && agreed.scale === 'in-proportion' ? newShares(agreed.pool, all, items) : [];
  return {
    kind: 'recalibration',
    title: agreed.when,
    threshold: agreed.percent,
    unit: agreed.measure.unit ?? '',
    result,
    shares,
  };
}

function figuresOf(
  agreed: Readonly<Record<string, number>>,
  figures: readonly Decimal[],
): readonly Figure[] | undefined {
  const values = Object.entries(agreed);
  const all = values.flatMap(([party, value], at) => {
    const actual = figures[at];
    return actual === undefined ? [] : [{ party, agreed: decimal(value), actual }];
  });
  return all.length === figures.length && all.length === values.length ? all : undefined;
}

/** Of who pays a percentage to another; what is left falls to who makes the costs. */
function newShares(
  pool: string | undefined,
  figures: readonly Figure[],
  items: ItemIndex,
): readonly NewShare[] {
  const whole = (key: 'agreed' | 'actual'): Decimal => sum(figures.map((figure) => figure[key]));
  const [before, now] = [whole('agreed'), whole('actual')];
  const contributions = poolShares(items).find((one) => one.pool === pool)?.contributions ?? [];
  return contributions.flatMap(({ value, share }) => {
    const figure = figures.find(({ party }) => party === value.from);
    if (figure === undefined || share.percent === undefined || value.to === undefined) return [];
    const [was, is] = [
      { part: figure.agreed, whole: before },
      { part: figure.actual, whole: now },
    ];
    return [{ party: figure.party, before: share.percent, after: scaledPercent(share.percent, was, is, 2) }];
  });
}

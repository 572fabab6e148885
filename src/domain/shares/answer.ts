/** What an actual figure means for who pays what: of shared costs, an indexed amount, a repayment, or figures that moved. */
import { decimal, multiply, type Decimal } from '../decimal.js';
import type { ItemIndex } from '../item-index.js';
import { expandParties, referenceId } from '../party-references.js';
import type { Contribution, Text } from '../schema-types.js';
import { activeItems } from '../typed-items.js';
import { roundAmount } from './amounts.js';
import { canIndex, currencyOf } from './askable.js';
import { indexed, type Indexed } from './indexed.js';
import { movedFigures, type MovedFigures } from './moved-figures.js';
import { poolShares } from './pool-shares.js';
import { percentRatio, type Ratio } from './ratio.js';
import { workOut, type WorkedOut } from './work-out.js';

export type Answer = { readonly path: string; readonly title: Text | null; readonly currency: string } & (
  | { readonly kind: 'shared'; readonly workedOut: WorkedOut }
  | {
      readonly kind: 'indexed';
      readonly party: string;
      readonly before: Decimal;
      readonly figure: Decimal;
      readonly base: number;
      readonly now: Indexed;
    }
  | {
      readonly kind: 'repayment';
      readonly by: string;
      readonly to: string;
      readonly basis: string;
      readonly value: Decimal;
      readonly ratio: Ratio;
      readonly amount: Decimal;
    }
  | Omit<MovedFigures, 'title'>
);

/** @param path one of `askable` @param figures one amount; for a recalibration one figure for each of its values. Undefined where their number is another. */
export function answer(
  path: string,
  figures: readonly Decimal[],
  items: ItemIndex,
): readonly Answer[] | undefined {
  const [figure] = figures;
  const head = { path, currency: currencyOf(path, items) };
  if (path.startsWith('budget/recalibration/')) {
    const moved = movedFigures(Number(path.slice('budget/recalibration/'.length)), figures, items);
    return moved === undefined ? undefined : [{ ...head, ...moved }];
  }
  if (figure === undefined || figures.length !== 1) return undefined;
  if (path === 'exit/repayment') return repayment(figure, items).map((one) => ({ ...head, ...one }));
  const contribution = activeItems(items, 'contributions').find((one) => one.path === path)?.value;
  if (contribution !== undefined && canIndex(contribution)) {
    return indexedAmount(contribution, figure, items).map((one) => ({ ...head, ...one }));
  }
  const pool = contribution?.share?.pool ?? path.slice('budget/pools/'.length);
  return poolShares(items)
    .filter((one) => one.pool === pool && (contribution === undefined || one.year === contribution.year))
    .map((one) => {
      const all = workOut(one, figure, items);
      const owed = contribution === undefined ? all.owed : all.owed.filter((line) => line.path === path);
      const title =
        contribution?.what ??
        items.terms.budget?.pools?.[pool]?.what ??
        one.contributions[0]?.share.of ??
        null;
      return { ...head, kind: 'shared' as const, title, workedOut: { ...all, owed } };
    });
}

function indexedAmount(
  value: Contribution,
  figure: Decimal,
  items: ItemIndex,
): readonly WithoutHead<'indexed'>[] {
  const { amount, indexation } = value;
  if (amount === undefined || indexation?.base === undefined) return [];
  const before = decimal(amount.amount);
  const now = indexed(before, indexation, figure);
  if (now === undefined) return [];
  const { base } = indexation;
  return expandParties(value.from, items).map((party) => ({
    kind: 'indexed',
    title: value.what,
    party,
    before,
    figure,
    base,
    now,
  }));
}

function repayment(value: Decimal, items: ItemIndex): readonly WithoutHead<'repayment'>[] {
  const agreed = items.terms.exit?.repayment;
  if (agreed === undefined) return [];
  const to = referenceId(agreed.to);
  const ratio =
    agreed.percent === undefined ? shareInPool(agreed.pool, to, items) : percentRatio(agreed.percent);
  if (ratio === undefined) return [];
  const amount = roundAmount({ part: multiply(ratio.part, value), whole: ratio.whole });
  return [
    {
      kind: 'repayment',
      title: agreed.of ?? null,
      by: referenceId(agreed.by),
      to,
      basis: agreed.basis,
      value,
      ratio,
      amount,
    },
  ];
}

function shareInPool(pool: string | undefined, party: string, items: ItemIndex): Ratio | undefined {
  const shares = poolShares(items).find((one) => one.pool === pool);
  const own = shares?.contributions.find(({ value }) => expandParties(value.from, items).includes(party));
  return own === undefined ? undefined : shares?.stretches[0]?.ratios.get(own.path);
}

type WithoutHead<K extends Answer['kind']> = Omit<Extract<Answer, { kind: K }>, 'path' | 'currency'>;

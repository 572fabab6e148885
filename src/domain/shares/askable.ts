/** Which sums of an agreement can be worked out for an actual figure. */
import type { ItemIndex } from '../item-index.js';
import { moneyMentions } from '../money-mentions.js';
import type { Contribution } from '../schema-types.js';
import { activeItems } from '../typed-items.js';
import { poolShares } from './pool-shares.js';

/** What can be asked, by path, in the order of the file; a pool is asked by the path of its shared costs. */
export function askable(items: ItemIndex): readonly string[] {
  const { budget, exit } = items.terms;
  const pools = new Set(poolShares(items).map(({ pool }) => `budget/pools/${pool}`));
  const recalibrations = (budget?.recalibration ?? []).flatMap(({ measure, percent }, index) =>
    measure === undefined || percent === undefined ? [] : [`budget/recalibration/${index}`],
  );
  const indexedOnes = activeItems(items, 'contributions').filter(({ value }) => canIndex(value));
  return [
    ...pools,
    ...activeItems(items, 'contributions').flatMap(({ path, value }) =>
      value.share?.pool === undefined ? [] : [path],
    ),
    ...indexedOnes.map(({ path }) => path),
    ...recalibrations,
    ...(exit?.repayment === undefined ? [] : ['exit/repayment']),
  ];
}

/** The path in full that a short one means, among what can be asked; undefined where it means none of them, or several. */
export function askedPath(path: string, items: ItemIndex): string | undefined {
  const all = askable(items);
  if (all.includes(path)) return path;
  const meant = all.filter((one) => one.endsWith(`/${path}`));
  return meant.length === 1 ? meant[0] : undefined;
}

/** A set amount that follows an index. */
export function canIndex({ amount, share, indexation }: Contribution): boolean {
  return amount !== undefined && share === undefined && indexation?.base !== undefined;
}

/** Of what is asked, else the one the agreement uses. */
export function currencyOf(path: string, items: ItemIndex): string {
  const own = items.items.get(path)?.value;
  const pool = path.startsWith('budget/pools/') ? path.slice('budget/pools/'.length) : undefined;
  const inPool = activeItems(items, 'contributions').filter(
    ({ value }) => pool !== undefined && value.share?.pool === pool,
  );
  const candidates = [own as Partial<Contribution> | undefined, ...inPool.map(({ value }) => value)];
  const written = candidates
    .map((one) => one?.currency ?? one?.amount?.currency ?? one?.cap?.currency)
    .find((one) => one !== undefined);
  const usual = activeItems(items, 'contributions').find(({ value }) => value.currency !== undefined)?.value
    .currency;
  return (
    written ??
    items.terms.budget?.total?.currency ??
    moneyMentions(items.terms)[0]?.money.currency ??
    usual ??
    ''
  );
}

/** Shares of the same costs make 100 percent. */
import {
  add,
  compare,
  decimal,
  multiply,
  subtract,
  toNumber,
  type Decimal,
  zero,
} from '../../domain/decimal.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { timesFrom } from '../../domain/money-mentions.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

interface Pool {
  readonly pool: string;
  readonly percent: Decimal;
  /** Of the share that is named first. */
  readonly pointer: string;
}

export const rule: AgreementRule = {
  id: 'shares-add-up',
  category: 'finance',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { pool, percent, pointer } of pools(items)) {
      if (isHundred(percent)) continue;
      yield { pointer, data: { pool, percent: toNumber(percent) } };
    }
  },
};

/** Shares of one pool are added up per budget year, where they have one. */
function pools(items: ItemIndex): Iterable<Pool> {
  const byKey = new Map<string, Pool>();
  for (const { pointer, value } of activeItems(items, 'contributions')) {
    const pool = value.share?.pool;
    if (value.share === undefined || pool === undefined) continue;
    const key = `${pool} ${String(value.year ?? '')}`;
    const percent = multiply(decimal(value.share.percent), decimal(timesFrom(value.from, items)));
    const before = byKey.get(key);
    byKey.set(key, {
      pool,
      percent: add(before?.percent ?? zero, percent),
      pointer: before?.pointer ?? `${pointer}/share`,
    });
  }
  return byKey.values();
}

/** Three times 33.33 is 100 as people write it: less than a tenth of a percent is rounding. */
function isHundred(percent: Decimal): boolean {
  const difference = subtract(percent, decimal(100));
  return compare(difference, decimal('-0.1')) > 0 && compare(difference, decimal('0.1')) < 0;
}

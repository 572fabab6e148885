/** Interim targets lie between baseline and target, in time and in value. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { Indicator } from '../../domain/schema-types.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'interim-targets-on-the-way',
  category: 'measurability',
  severity: 'error',
  scope: 'agreement',
  *check({ items }) {
    for (const { id, pointer, value } of activeItems(items, 'indicators')) {
      for (const { keys, ...data } of offTheWay(value)) {
        yield { pointer: pointer + jsonPointer(['interim', ...keys]), data: { id, ...data } };
      }
    }
  },
};

interface OffTheWay {
  readonly keys: readonly [index: number, field: 'date' | 'value'];
  readonly what: 'date' | 'value';
  readonly is: string | number;
  /** The bounds, as far as they are known. */
  readonly after?: string | number;
  readonly before?: string | number;
}

type Way = Pick<Indicator, 'direction' | 'baseline' | 'interim'> & { readonly target?: Point };

/** A moment on the way, as far as it is agreed. */
interface Point {
  readonly date?: string | undefined;
  readonly value?: number | undefined;
}

/** Each interim target is held against the one before it (the first against the baseline) and against the target. */
function* offTheWay({ direction, baseline, target = {}, interim = [] }: Way): Generator<OffTheWay> {
  const sign = direction === 'maintain' ? 0 : signOf(direction, baseline?.value, target.value);
  let last: Point = baseline ?? {};
  for (const [index, { date, value }] of interim.entries()) {
    if (!isBetween(date, last.date, target.date)) {
      yield { keys: [index, 'date'], what: 'date', is: date, ...bounds(last.date, target.date) };
    }
    if (isAgainst(sign, last.value, value) || isAgainst(sign, value, target.value)) {
      yield { keys: [index, 'value'], what: 'value', is: value, ...bounds(last.value, target.value) };
    }
    last = { date, value };
  }
}

function signOf(direction: Indicator['direction'], from?: number, to?: number): number {
  if (direction !== undefined) return direction === 'increase' ? 1 : -1;
  return from === undefined || to === undefined ? 0 : Math.sign(to - from);
}

function isAgainst(sign: number, from?: number, to?: number): boolean {
  return from !== undefined && to !== undefined && (to - from) * sign < 0;
}

function isBetween(date: string, after?: string, before?: string): boolean {
  return (after === undefined || date > after) && (before === undefined || date < before);
}

function bounds<T>(after?: T, before?: T): { after?: T; before?: T } {
  return { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
}

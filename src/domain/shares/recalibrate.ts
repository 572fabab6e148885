/** Whether figures have moved so far that shares are set anew, and to what. */
import { compare, decimal, divide, multiply, negate, one, subtract, sum, type Decimal } from '../decimal.js';

export type ChangeOf = 'ratio' | 'share' | 'value';

export interface Figure {
  readonly party: string;
  readonly agreed: Decimal;
  readonly actual: Decimal;
}

export interface Recalibration {
  /** The largest change, in percent of what it was, to four decimals; never negative. */
  readonly change: Decimal;
  /** Whether it is more than the percentage that was agreed. */
  readonly moved: boolean;
  readonly figures: readonly (Figure & {
    /** Of the whole, in percent, to four decimals. */
    readonly shareAgreed: Decimal;
    readonly shareActual: Decimal;
  })[];
}

/** `ratio`: between the first figure and each of the others. Figures are above zero. */
export function recalibrate(figures: readonly Figure[], of: ChangeOf, threshold: number): Recalibration {
  const [before, now] = [sum(figures.map(({ agreed }) => agreed)), sum(figures.map(({ actual }) => actual))];
  const changes = changesOf(figures, of, { before, now });
  const largest = changes.reduce((so, one) => (moreThan(one, so) ? one : so), {
    part: decimal(0),
    whole: one,
  });
  return {
    change: divide(multiply(largest.part, decimal(100)), largest.whole, 4),
    // Compared before rounding: 5.00001 percent is more than 5.
    moved: compare(multiply(largest.part, decimal(100)), multiply(largest.whole, decimal(threshold))) > 0,
    figures: figures.map((figure) => ({
      ...figure,
      shareAgreed: divide(multiply(figure.agreed, decimal(100)), before, 4),
      shareActual: divide(multiply(figure.actual, decimal(100)), now, 4),
    })),
  };
}

interface Change {
  readonly part: Decimal;
  readonly whole: Decimal;
}

function changesOf(
  figures: readonly Figure[],
  of: ChangeOf,
  { before, now }: { readonly before: Decimal; readonly now: Decimal },
): readonly Change[] {
  const [first, ...others] = figures;
  if (first === undefined) return [];
  if (of === 'value') return figures.map(({ agreed, actual }) => change(agreed, actual));
  if (of === 'share') {
    return figures.map(({ agreed, actual }) => change(multiply(agreed, now), multiply(actual, before)));
  }
  return others.map((other) =>
    change(multiply(first.agreed, other.actual), multiply(first.actual, other.agreed)),
  );
}

/** From one to the other, as a part of the first; without its sign. */
function change(from: Decimal, to: Decimal): Change {
  const difference = subtract(to, from);
  return { part: difference.digits < 0n ? negate(difference) : difference, whole: from };
}

function moreThan(a: Change, b: Change): boolean {
  return compare(multiply(a.part, b.whole), multiply(b.part, a.whole)) > 0;
}

/** A share of the costs, moved in proportion to the share of the figures: in percent, to so many decimals. */
export function scaledPercent(percent: number, agreed: Ratioed, actual: Ratioed, decimals: number): Decimal {
  const part = multiply(decimal(percent), multiply(actual.part, agreed.whole));
  return divide(part, multiply(actual.whole, agreed.part), decimals);
}

export interface Ratioed {
  readonly part: Decimal;
  readonly whole: Decimal;
}

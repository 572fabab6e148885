/**
 * The Theil–Sen line: the median of the slopes between all pairs of points. One odd measurement does not move it.
 * P.K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968), 1379–1389; the interval with
 * the normal approximation of R.O. Gilbert, "Statistical Methods for Environmental Pollution Monitoring" (1987), 16.5.
 */

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

export interface TheilSenLine {
  readonly slope: number;
  /** Ends of the interval of the slope. */
  readonly low: number;
  readonly high: number;
  /** The line goes through the median of x and the median of y. */
  readonly middle: PlanePoint;
}

/** z of a two-sided interval of 90 %. */
export const z90 = 1.644_853_627;

/** Null when no two points differ in x. @param z the normal quantile of the interval */
export function theilSen(points: readonly PlanePoint[], z = z90): TheilSenLine | null {
  const slopes = pairSlopes(points);
  const slope = median(slopes);
  if (slope === null) return null;
  const n = points.length;
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(points)) / 18;
  const spread = z * Math.sqrt(Math.max(0, variance));
  // Outwards to whole ranks: the interval is never narrower than it claims.
  const lowRank = Math.max(1, Math.floor((slopes.length - spread) / 2));
  const highRank = Math.min(slopes.length, Math.ceil((slopes.length + spread) / 2) + 1);
  const [x, y] = [median(points.map((point) => point.x)), median(points.map((point) => point.y))];
  return {
    slope,
    low: slopes[lowRank - 1] ?? slope,
    high: slopes[highRank - 1] ?? slope,
    middle: { x: x ?? 0, y: y ?? 0 },
  };
}

function pairSlopes(points: readonly PlanePoint[]): readonly number[] {
  const slopes: number[] = [];
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
  });
  return slopes.toSorted((a, b) => a - b);
}

/** Sum of t(t−1)(2t+5) over groups of equal y. */
function tieTerm(points: readonly PlanePoint[]): number {
  const sizes = new Map<number, number>();
  for (const { y } of points) sizes.set(y, (sizes.get(y) ?? 0) + 1);
  return [...sizes.values()].reduce((total, t) => total + t * (t - 1) * (2 * t + 5), 0);
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

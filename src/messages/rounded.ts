/** Numbers as people read them in a sentence: what is exact stands in the tables and the data. */

/** No decimals from 100 on, one from 10 on, else two. Whole numbers stay whole. */
export function rounded(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value);
  return size >= 10 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100;
}

/** A ratio in whole percent, never rounded up: 0.599 is 59, so that the figure does not flatter beside its threshold. */
export function inPercent(ratio: number): number {
  return Math.floor(ratio * 100 + 1e-9);
}

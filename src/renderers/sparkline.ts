/** A line of bars, one per value, from the lowest to the highest: `▁▃▅█`. At most `most` bars, of the last values. */
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

export function sparkline(values: readonly number[], most = 40): string {
  const shown = values.filter(Number.isFinite).slice(-most);
  const lowest = Math.min(...shown);
  const range = Math.max(...shown) - lowest;
  return shown
    .map((value) => bars[range > 0 ? Math.round(((value - lowest) / range) * 7) : 3] ?? '')
    .join('');
}

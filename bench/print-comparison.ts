/** One line per comparison: what, ratio, bar, seconds of both, peak memory. */
import type { Timing } from './measure.js';

export interface Comparison {
  readonly what: string;
  readonly own: Timing;
  readonly floor: Timing;
  /** Own time by the time of the floor. */
  readonly ratio: number;
  readonly bar: number;
  /** Whether missing the bar fails the run. */
  readonly mustHold: boolean;
}

export function printComparison({ what, own, floor, ratio, bar, mustHold }: Comparison): void {
  const verdict = ratio <= bar ? 'holds' : mustHold ? 'MISSED' : 'not yet';
  const memory = own.peakMiB === null ? '' : `, peak ${own.peakMiB.toFixed(0)} MiB`;
  const seconds = `${own.seconds.toFixed(3)} s against ${floor.seconds.toFixed(3)} s for ${floor.name}${memory}`;
  process.stdout.write(
    `${what.padEnd(44)} ${ratio.toFixed(2).padStart(6)} ×  bar ${String(bar).padEnd(4)} ${verdict.padEnd(8)} ${seconds}\n`,
  );
}

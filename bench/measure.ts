/** Times whole processes, the way a person feels them, and compares them run by run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that count as done; default 0. */
  readonly answers?: readonly number[];
  /** Runs before each timed run, untimed. */
  readonly before?: () => void;
}

export interface Timing {
  readonly name: string;
  /** Seconds, median of the runs. */
  readonly seconds: number;
  /** Largest resident set of any run in MiB; null where the system does not tell. */
  readonly peakMiB: number | null;
}

const timeProgram = '/usr/bin/time';

/** Runs the candidates in turn, A B A B …, after one warm-up each. */
export function measure(candidates: readonly Candidate[], runs: number): readonly Timing[] {
  const samples = candidates.map((): { seconds: number; peak: number | null }[] => []);
  for (let run = -1; run < runs; run += 1) {
    for (const [position, candidate] of candidates.entries()) {
      candidate.before?.();
      const sample = runOnce(candidate);
      if (run >= 0) samples[position]?.push(sample);
    }
  }
  return candidates.map(({ name }, position) => {
    const own = samples[position] ?? [];
    const peaks = own.flatMap(({ peak }) => (peak === null ? [] : [peak]));
    return {
      name,
      seconds: median(own.map(({ seconds }) => seconds)),
      peakMiB: peaks.length === 0 ? null : Math.max(...peaks),
    };
  });
}

function runOnce(candidate: Candidate): { seconds: number; peak: number | null } {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env;
  const timed = existsSync(timeProgram);
  const [command, args] = timed
    ? [timeProgram, ['-f', 'peak %M', candidate.command, ...candidate.args]]
    : [candidate.command, [...candidate.args]];
  const started = process.hrtime.bigint();
  const result = spawnSync(command, args, {
    ...(candidate.cwd === undefined ? {} : { cwd: candidate.cwd }),
    env: { ...environment, CI: '', ...candidate.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 31,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const stderr = result.stderr.toString('utf8');
  if (!(candidate.answers ?? [0]).includes(result.status ?? -1)) {
    throw new Error(`${candidate.name} ended with ${String(result.status)}: ${stderr.slice(0, 2000)}`);
  }
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  return { seconds, peak: peak === undefined ? null : Number(peak) / 1024 };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

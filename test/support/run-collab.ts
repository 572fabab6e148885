/**
 * Runs the built program as a person or a script would: a process of its own, in surroundings that are the same on every
 * machine, with nobody at the keyboard.
 *
 *   const { status, stdout, stderr } = await runCollab(['check', '--json'], { cwd: folder });
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '../../bin/collab.js');

export interface Ran {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** On top of `surroundings`; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What is on standard input; without it, standard input is closed. */
  readonly input?: string | Uint8Array;
  /** Milliseconds after which the program is killed; default 20,000. */
  readonly timeout?: number;
  /** Another file than the program of this checkout. */
  readonly program?: string;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

const home = mkdtempSync(join(tmpdir(), 'collab-home-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));

/** Where the program runs: git without configuration, an empty home, English, UTC, a fixed day. */
export const surroundings: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: home,
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  COLLAB_TODAY: '2026-11-23',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

function environment(changes: RunOptions['env']): Record<string, string> {
  const all = Object.entries({ ...surroundings, ...changes });
  return Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

export function runCollab(args: readonly string[], options: RunOptions): Promise<Ran> {
  const { cwd, env, input, timeout = 20_000 } = options;
  const child = spawn(options.node ?? process.execPath, [options.program ?? program, ...args], {
    cwd,
    env: environment(env),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (chunk: Buffer) => said.stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.stderr.push(chunk));
  // The program may end before it has read all of it.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ status, signal, stdout: text(said.stdout), stderr: text(said.stderr) });
    });
  });
}

/** The one JSON value on standard output. Throws when there is none, or more. */
export function jsonOf({ stdout }: Pick<Ran, 'stdout'>): Readonly<Record<string, unknown>> {
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

/**
 * The one place that starts git. Only commands named here run, always with the overrides of `git-environment.ts`, in
 * the repository given and nowhere else. Output is bytes.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { parse } from 'node:path';
import { Failure } from '../../errors/failure.js';
import { noteUnrepeatable } from '../observations.js';
import { systemErrorName } from '../system-failure.js';
import { gitEnvironment, OVERRIDES } from './git-environment.js';

/** Commands that only read and run no program. `status`, `show` and `diff` are not among them: they do. */
export type ReadingCommand =
  | 'rev-parse'
  | 'symbolic-ref'
  | 'rev-list'
  | 'merge-base'
  | 'cat-file'
  | 'ls-tree'
  | 'ls-files'
  | 'log'
  | 'config';

/** Commands that `commit-writer.ts` builds a commit with, none of which touches files of the work tree. */
export type WritingCommand =
  'hash-object' | 'read-tree' | 'update-index' | 'write-tree' | 'commit-tree' | 'update-ref' | 'hook';

/**
 * Commands that Ctrl-C at the terminal does not reach: one that is stopped half-way can leave a lock behind, which would
 * keep everybody from recording. They end in a moment, and whoever started them decides what happens then. Those that may
 * have to ask for a passphrase (`commit-tree`, `hook`) stay at the terminal.
 */
const UNDISTURBED: ReadonlySet<string> = new Set<WritingCommand>([
  'hash-object',
  'read-tree',
  'update-index',
  'write-tree',
  'update-ref',
]);

/** Where git runs: found by git itself from `directory`, or exactly this repository. */
export type GitPlace =
  | { readonly directory: string; readonly ceiling: string }
  | { readonly gitDir: string; readonly workTree: string | null };

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** `name=value` settings on top of the overrides. */
  readonly settings?: readonly string[];
  /** Settings by key, for keys that may hold any character. */
  readonly pinned?: ReadonlyMap<string, string>;
  /** Exit codes that are an answer and not a failure; default only 0. */
  readonly answers?: readonly number[];
}

export interface GitOutput {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly exitCode: number;
}

function placeArguments(place: GitPlace): readonly string[] {
  if ('directory' in place) return ['-C', place.directory];
  if (place.workTree === null) return ['-C', place.gitDir, `--git-dir=${place.gitDir}`];
  return ['-C', place.workTree, `--git-dir=${place.gitDir}`, `--work-tree=${place.workTree}`];
}

/** Starts git; the callers below collect or stream what it prints. */
function startGit(
  place: GitPlace,
  command: ReadingCommand | WritingCommand,
  args: readonly string[],
  options: GitOptions,
): ChildProcessWithoutNullStreams {
  noteUnrepeatable();
  const settings = [...OVERRIDES, ...(options.settings ?? [])].flatMap((setting) => ['-c', setting]);
  const pinned = [...(options.pinned ?? [])];
  // By variables: a key that holds "=" would be cut in two after -c.
  const pins = pinned.map(([key], index) => `--config-env=${key}=COLLAB_PINNED_${index}`);
  const values = Object.fromEntries(pinned.map(([, value], index) => [`COLLAB_PINNED_${index}`, value]));
  const directory = 'directory' in place ? place.directory : (place.workTree ?? place.gitDir);
  const ceiling = 'directory' in place ? { GIT_CEILING_DIRECTORIES: place.ceiling } : {};
  // Loaded when first needed: a command that runs no git starts faster.
  const { spawn } = process.getBuiltinModule('node:child_process');
  return spawn('git', ['--no-pager', ...placeArguments(place), ...settings, ...pins, command, ...args], {
    // Not the repository: a relative folder in PATH must not find programs there.
    cwd: parse(directory).root,
    env: gitEnvironment({ ...ceiling, ...values, ...options.environment }),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    detached: UNDISTURBED.has(command) && process.platform !== 'win32',
  });
}

interface Ended {
  readonly exitCode: number;
  readonly stderr: string;
}

/** Settles when git has ended; rejects with `git-missing` when there is no git. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  // Git may end before it has read everything: its exit code then says why.
  child.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      const missing = systemErrorName(error) === 'ENOENT' || systemErrorName(error) === 'EACCES';
      reject(missing ? new Failure('workspace', 'git-missing', {}) : error);
    });
    child.once('close', (code, signal) => {
      resolve({
        exitCode: code ?? (signal === null ? 1 : 128),
        stderr: Buffer.concat(said).toString('utf8'),
      });
    });
  });
}

/** The failure for what git said when it stopped. */
export function gitFailure(place: GitPlace, command: string, stderr: string): Failure {
  const directory = 'directory' in place ? place.directory : (place.workTree ?? place.gitDir);
  if (stderr.includes('dubious ownership'))
    return new Failure('workspace', 'repository-not-trusted', { directory });
  if (
    /missing (blob|tree|commit)|bad object|could not (get|read|fetch) |unable to read |lazy fetching disabled/.test(
      stderr,
    )
  ) {
    return new Failure('workspace', 'history-incomplete', { directory });
  }
  const [reason = ''] = stderr
    .replace(/^(fatal|error): /gm, '')
    .trim()
    .split('\n');
  return new Failure('workspace', 'git-failed', { command: `git ${command}`, reason });
}

/**
 * Runs one git command and returns all it printed.
 * Throws `git-missing`, `repository-not-trusted`, `history-incomplete`, `git-failed`.
 */
export async function runGit(
  place: GitPlace,
  command: ReadingCommand | WritingCommand,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitOutput> {
  const child = startGit(place, command, args, options);
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stdin.end(options.input ?? '');
  const { exitCode, stderr } = await endOf(child);
  if (!(options.answers ?? [0]).includes(exitCode)) throw gitFailure(place, command, stderr);
  return { stdout: Buffer.concat(printed), stderr, exitCode };
}

/**
 * Runs one git command and gives what it prints piece by piece, so that memory stays flat. Leaving the loop early ends
 * git. Throws like `runGit`, after the last piece.
 */
export async function* streamGit(
  place: GitPlace,
  command: ReadingCommand,
  args: readonly string[],
  options: GitOptions = {},
): AsyncGenerator<Buffer, void, undefined> {
  const child = startGit(place, command, args, options);
  const ended = endOf(child);
  // Awaited below; without this a failure before the first piece would count as unhandled.
  ended.catch(() => undefined);
  child.stdin.end(options.input ?? '');
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const { exitCode, stderr } = await ended;
    if (!(options.answers ?? [0]).includes(exitCode)) throw gitFailure(place, command, stderr);
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill();
  }
}

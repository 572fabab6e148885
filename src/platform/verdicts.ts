/**
 * What a run said and how it ended, kept in the user's cache folder and said again when a later run would see the same:
 * the same words on the command line, in the same folder, and everything it looked at unchanged.
 */
import { cacheFolder, keepCached, readCached, removeCached, type Environment } from './own-cache.js';
import {
  noteState,
  startObserving,
  stateOf,
  type Answer,
  type Observations,
  type PathState,
  type Sense,
} from './observations.js';
import { answerNow, isCertain } from './observed-again.js';
import { observedApp, type Output } from './observed-app.js';
import type { App } from './system-app.js';

/** What stands in the first line of a kept verdict; the paths and how they stood follow it. */
interface Head {
  readonly question: string;
  readonly answers: readonly (readonly [Sense, string, Answer])[];
  readonly output: readonly Output[];
  readonly exitCode: number;
  /** How long the paths are, in bytes. */
  readonly pathBytes: number;
}

export interface Question {
  readonly argv: readonly string[];
  /** Files and folders of this program: another build may answer differently. */
  readonly program: readonly string[];
}

/** Runs, or says again what was said. @returns the exit code; what `run` throws passes through and is not kept. */
export async function withVerdicts(
  { argv, program }: Question,
  app: App,
  run: (app: App) => Promise<number>,
): Promise<number> {
  const folder = cacheFolder(app.version, app.env);
  if (folder === null) return run(app);
  const question = JSON.stringify([process.version, app.cwd, argv]);
  const file = fileOf(folder, slotOf(question));
  const known = recall(file, question, app);
  if (known !== null) {
    for (const [stream, text] of known.output) await app[stream](text);
    return known.exitCode;
  }
  const started = app.now();
  const observations = startObserving();
  for (const path of program) noteState(path);
  const observed = observedApp(app);
  const exitCode = await run(observed.app);
  if (isCertain(observations, started)) {
    keepCached(file, toBytes({ question, output: observed.output, exitCode }, observations));
  }
  return exitCode;
}

/** As many are kept as there are slots; a question that falls in a slot takes the place of the one before. */
const slots = 64;

function fileOf(folder: string, slot: number): string {
  return `${folder}/verdict-${slot}`;
}

/** Takes away all that was kept: it may quote somebody who is to be forgotten. */
export function removeVerdicts(version: string, env: Environment): void {
  const folder = cacheFolder(version, env);
  if (folder === null) return;
  for (let slot = 0; slot < slots; slot += 1) removeCached(fileOf(folder, slot));
}

function slotOf(question: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < question.length; at += 1) sum = Math.imul(sum ^ question.charCodeAt(at), 0x01000193);
  return (sum >>> 0) % slots;
}

const numbersPerPath = 4;
const absent: readonly number[] = [-1, -1, -1, -1];

function toBytes(said: Pick<Head, 'question' | 'output' | 'exitCode'>, observations: Observations): Buffer {
  const paths = Buffer.from([...observations.states.keys()].join('\0'), 'utf8');
  const numbers = new Float64Array([...observations.states.values()].flatMap((state) => state ?? absent));
  const answers = [...observations.answers].flatMap(([sense, known]) =>
    [...known].map(([name, answer]) => [sense, name, answer] as const),
  );
  const head: Head = { ...said, answers, pathBytes: paths.length };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), paths, Buffer.from(numbers.buffer)]);
}

function recall(file: string, question: string, app: App): Head | null {
  const bytes = readCached(file);
  if (bytes === undefined) return null;
  try {
    const end = bytes.indexOf('\n');
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    if (head.question !== question) return null;
    if (!head.answers.every(([sense, name, answer]) => answerNow(sense, name, app) === answer)) return null;
    return standsAsThen(bytes.subarray(end + 1), head.pathBytes) ? head : null;
  } catch {
    // Cut off or written by something else: as if it were not there.
    return null;
  }
}

function standsAsThen(bytes: Buffer, pathBytes: number): boolean {
  const paths = bytes.toString('utf8', 0, pathBytes).split('\0');
  const numbers = new Float64Array(Uint8Array.from(bytes.subarray(pathBytes)).buffer);
  if (numbers.length !== paths.length * numbersPerPath) return false;
  return paths.every((path, index) => isSame(stateOf(path), numbers, index * numbersPerPath));
}

function isSame(state: PathState | undefined, numbers: Float64Array, from: number): boolean {
  if (state === undefined) return false;
  return (state ?? absent).every((number, position) => number === numbers[from + position]);
}

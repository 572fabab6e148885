/**
 * What a run looked at outside itself, so that a later run can tell whether it would see the same. Kept on the process:
 * every bundle, and every part of one, has modules of its own.
 */
import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs';

/** Device, number, size and time of change of a file or folder; null when there was none. */
export type PathState = readonly [dev: number, ino: number, size: number, changed: number] | null;

/** What can be asked again for one word: each by its name, with one plain answer. */
export type Sense =
  'environment' | 'terminal' | 'day' | 'time zone' | 'kind' | 'kind behind links' | 'real path';
export type Answer = string | number | boolean | null;

export interface Observations {
  /** By absolute path: how it stood just before it was read. */
  readonly states: Map<string, PathState>;
  readonly answers: Map<Sense, Map<string, Answer>>;
  /** False as soon as the run did what cannot be done again by looking: started a program, wrote, read what was sent in. */
  repeatable: boolean;
}

const place = Symbol.for('collab.observations');
const shared = globalThis as { [place]?: Observations };

/** From now on what is looked at is kept. */
export function startObserving(): Observations {
  const observations: Observations = { states: new Map(), answers: new Map(), repeatable: true };
  shared[place] = observations;
  return observations;
}

/** What is looked at from now on is not kept. */
export function stopObserving(): void {
  delete shared[place];
}

/** This run cannot be answered from what an earlier one saw. */
export function noteUnrepeatable(): void {
  const observations = shared[place];
  if (observations !== undefined) observations.repeatable = false;
}

/** To be called before the file or folder is read: what changes in between is then seen as a change. */
export function noteState(path: string): void {
  const observations = shared[place];
  if (observations === undefined || observations.states.has(path)) return;
  const state = stateOf(path);
  if (state === undefined) observations.repeatable = false;
  else observations.states.set(path, state);
}

/** Keeps the first answer; another one later in the same run makes it unrepeatable. */
export function noteAnswer<A extends Answer>(sense: Sense, name: string, answer: A): A {
  const observations = shared[place];
  if (observations === undefined) return answer;
  const known = observations.answers.get(sense) ?? new Map<string, Answer>();
  observations.answers.set(sense, known);
  if (!known.has(name)) known.set(name, answer);
  else if (known.get(name) !== answer) observations.repeatable = false;
  return answer;
}

/** Undefined when the system does not let it be looked at. */
export function stateOf(path: string): PathState | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : [found.dev, found.ino, found.size, found.ctimeMs];
  } catch {
    return undefined;
  }
}

export type PathKind = 'file' | 'folder' | 'link' | 'other' | 'absent';

/** What stands at the path itself. What cannot be looked at counts as absent. */
export function kindAt(path: string): PathKind {
  return noteAnswer('kind', path, kindOf(path, lstatSync));
}

/** What stands at the path or, for a link, where it leads. What cannot be looked at counts as absent. */
export function kindBehindLinks(path: string): PathKind {
  return noteAnswer('kind behind links', path, kindOf(path, statSync));
}

function kindOf(path: string, look: typeof lstatSync): PathKind {
  let found: Stats | undefined;
  try {
    found = look(path, { throwIfNoEntry: false });
  } catch {
    return 'absent';
  }
  if (found === undefined) return 'absent';
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'other';
}

/** The path without links; null when it is not there. */
export function realPathAt(path: string): string | null {
  return noteAnswer('real path', path, withoutLinks(path));
}

function withoutLinks(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

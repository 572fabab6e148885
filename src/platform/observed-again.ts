/** Whether what a run looked at still stands as it stood then. */
import {
  kindAt,
  kindBehindLinks,
  realPathAt,
  stateOf,
  type Answer,
  type Observations,
  type PathState,
  type Sense,
} from './observations.js';
import { askAgain } from './observed-app.js';
import type { App } from './system-app.js';

/** Milliseconds in which some file systems tell two changes apart no better than one (FAT counts in steps of two seconds). */
const coarsest = 2_500;

/** A file that changed a moment before it was read may have changed once more without another time of change. */
export function isCertain({ states, repeatable }: Observations, started: number): boolean {
  if (!repeatable) return false;
  for (const state of states.values()) if (state !== null && state[3] > started - coarsest) return false;
  return true;
}

/** Looks again at everything that was looked at. */
export function standsAsObserved({ states, answers }: Observations, app: App): boolean {
  for (const [sense, known] of answers)
    for (const [name, answer] of known) if (answerNow(sense, name, app) !== answer) return false;
  for (const [path, state] of states) if (!isSame(stateOf(path), state)) return false;
  return true;
}

function isSame(now: PathState | undefined, then: PathState): boolean {
  if (now === undefined) return false;
  if (now === null || then === null) return now === then;
  return now.every((number, position) => number === then[position]);
}

export function answerNow(sense: Sense, name: string, app: App): Answer {
  if (sense === 'kind') return kindAt(name);
  if (sense === 'kind behind links') return kindBehindLinks(name);
  if (sense === 'real path') return realPathAt(name);
  return askAgain(sense, name, app);
}

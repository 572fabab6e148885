/** Work of several steps that happens wholly or not at all, also when somebody presses Ctrl-C half-way. */
import { Failure } from '../errors/failure.js';

export interface Attempt {
  /** What takes back the step that follows or was just done; the last one given is run first. */
  onUndo(step: () => void): void;
  readonly interrupted: () => boolean;
  /** Throws `interrupted` when the person asked to stop. */
  stopIfInterrupted(): void;
  /** From here on it stands: nothing is taken back any more. */
  keep(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whatever ends `work` before `keep`, all its steps are taken back. A request to stop becomes the failure `interrupted`. */
export async function allOrNothing<T>(work: (attempt: Attempt) => Promise<T>): Promise<T> {
  const steps: (() => void)[] = [];
  let wantsStop = false;
  const onSignal = (): void => {
    wantsStop = true;
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    return await work({
      onUndo: (step) => steps.push(step),
      interrupted: () => wantsStop,
      stopIfInterrupted: () => {
        // A signal that has arrived is told to us only between two steps.
        if (wantsStop) throw stopped();
      },
      keep: () => {
        steps.length = 0;
      },
    });
  } catch (error) {
    for (const step of steps.toReversed()) takeBack(step);
    throw wantsStop ? stopped() : error;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}

function stopped(): Failure {
  return new Failure('interrupted', 'interrupted', {});
}

function takeBack(step: () => void): void {
  try {
    step();
  } catch {
    // The others are still taken back; what ended the work is what the person is told.
  }
}

/**
 * Keeps what a check of a folder found for all who ask, until a text that is open changes or anything that the check looked
 * at stands otherwise. One check at a time: what a check looks at is noted in one place.
 */
import { startObserving, stopObserving, type Observations } from '../../platform/observations.js';
import { isCertain, standsAsObserved } from '../../platform/observed-again.js';
import { observedApp } from '../../platform/observed-app.js';
import type { App } from '../../platform/system-app.js';

export interface KeptChecks<T> {
  /** Of the folder as it is now. Undefined when it was changed meanwhile: then the answer is about what is no more. */
  readonly ask: (root: string) => Promise<T | undefined>;
  /** What was found holds no longer. */
  readonly forget: (root: string) => void;
}

export interface Check<T> {
  readonly app: App;
  readonly check: (root: string, app: App) => Promise<T>;
  /** Told once of each check that still holds when it is done. */
  readonly found: (root: string, checked: T) => Promise<void>;
}

interface Kept<T> {
  /** How often the folder was changed before this check was asked for. */
  readonly round: number;
  readonly checked: Promise<T | undefined>;
  /** Undefined until it is done. */
  seen?: { readonly observations: Observations; readonly started: number };
}

export function keepChecks<T>({ app, check, found }: Check<T>): KeptChecks<T> {
  const rounds = new Map<string, number>();
  const known = new Map<string, Kept<T>>();
  let queue: Promise<unknown> = Promise.resolve();
  const roundOf = (root: string): number => rounds.get(root) ?? 0;

  const begin = (root: string): Kept<T> => {
    const round = roundOf(root);
    const run = async (): Promise<T | undefined> => {
      if (round !== roundOf(root)) return undefined;
      const started = app.now();
      const observations = startObserving();
      const checked = await check(root, observedApp(app).app).finally(stopObserving);
      if (round !== roundOf(root)) return undefined;
      await found(root, checked);
      kept.seen = { observations, started };
      return checked;
    };
    const kept: Kept<T> = { round, checked: queue.then(run) };
    queue = kept.checked.catch(() => {
      if (known.get(root) === kept) known.delete(root);
    });
    known.set(root, kept);
    return kept;
  };
  const holds = ({ round, seen }: Kept<T>, root: string): boolean =>
    round === roundOf(root) &&
    (seen === undefined ||
      (isCertain(seen.observations, seen.started) && standsAsObserved(seen.observations, app)));

  return {
    async ask(root) {
      const last = known.get(root);
      const kept = last !== undefined && holds(last, root) ? last : begin(root);
      const checked = await kept.checked;
      return kept.round === roundOf(root) ? checked : undefined;
    },
    forget: (root) => void rounds.set(root, roundOf(root) + 1),
  };
}

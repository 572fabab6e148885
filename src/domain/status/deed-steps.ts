/** What the steps of a milestone or commitment say: when it was done, how it was moved, what its owner expects. */
import type { ItemState } from '../state.js';

export interface DeedMove {
  /** When it was moved. */
  readonly date: string;
  /** The new date. */
  readonly due: string;
  /** The id of the decision. */
  readonly decision: string | null;
}

export interface DeedSteps {
  readonly startedOn: string | null;
  /** When it was last done, if it still is. */
  readonly doneOn: string | null;
  /** Each time it was done, for what recurs. */
  readonly doneDates: readonly string[];
  readonly moves: readonly DeedMove[];
  /** The latest forecast. */
  readonly expected: string | null;
  readonly share: number | null;
}

const nothing: DeedSteps = {
  startedOn: null,
  doneOn: null,
  doneDates: [],
  moves: [],
  expected: null,
  share: null,
};

export function deedSteps(item: ItemState | undefined): DeedSteps {
  let found = nothing;
  for (const step of item?.steps ?? []) {
    const { entry } = step.entry;
    if (entry.kind !== 'milestone' && entry.kind !== 'commitment') continue;
    const { date } = step;
    found = {
      ...afterWord(found, entry.state, date),
      expected: entry.expected ?? found.expected,
      share: entry.share ?? found.share,
    };
    if (entry.state === 'rescheduled' && entry.due !== undefined) {
      // A forecast made before the new date has been overtaken by it.
      const move = { date, due: entry.due, decision: entry.decision ?? null };
      found = { ...found, moves: [...found.moves, move], expected: entry.expected ?? null };
    }
  }
  return found;
}

function afterWord(found: DeedSteps, word: string, date: string): DeedSteps {
  switch (word) {
    case 'started':
      return { ...found, startedOn: found.startedOn ?? date, doneOn: null };
    case 'met':
    case 'done':
      return { ...found, doneOn: date, doneDates: [...found.doneDates, date] };
    case 'accepted':
      // Accepted without having been reported as done: then that day.
      return found.doneOn !== null
        ? found
        : { ...found, doneOn: date, doneDates: [...found.doneDates, date] };
    default:
      return found;
  }
}

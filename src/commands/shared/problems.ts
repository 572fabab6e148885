/** Everything that is wrong in a file of many records, told at once. */
import { Failure, isFailure } from '../../errors/failure.js';
import type { Messages, Sentence } from '../../messages/messages.js';

/** Where something stands in a file: in words, and by its line where it has one. */
export interface RowPlace {
  readonly words: string;
  readonly line?: number;
  /** The file itself: it is named already. */
  readonly isWhole?: true;
  /** By which what is wrong is told in the order in which people read: sheet, row and column. */
  readonly at?: readonly number[];
}

export interface Problem {
  readonly place: RowPlace;
  /** A mistake in the row itself; else what the check of the whole says. */
  readonly failure?: Failure;
  readonly sentence: Sentence;
}

export interface ProblemList {
  readonly all: readonly Problem[];
  /** Runs the work; a mistake that a person can mend is kept, and undefined comes back. */
  at<T>(place: RowPlace, work: () => T): T | undefined;
  atAsync<T>(place: RowPlace, work: () => Promise<T>): Promise<T | undefined>;
  add(place: RowPlace, sentence: Sentence): void;
}

export function problemList(messages: Messages): ProblemList {
  const all: Problem[] = [];
  const keep = (error: unknown, place: RowPlace): undefined => {
    if (!isFailure(error)) throw error;
    all.push({ place, failure: error, sentence: messages.failure(error.code, error.data) });
    return undefined;
  };
  return {
    all,
    at: (place, work) => {
      try {
        return work();
      } catch (error) {
        return keep(error, place);
      }
    },
    atAsync: async (place, work) => {
      try {
        return await work();
      } catch (error) {
        return keep(error, place);
      }
    },
    add: (place, sentence) => {
      all.push({ place, sentence });
    },
  };
}

/** Throws `rows-refused` when there are several; a single one is thrown as it is, at its place. */
export function refuseProblems(problems: readonly Problem[], path: string): void {
  const read = problems.toSorted(byPlace);
  const [first, ...others] = read;
  if (first === undefined) return;
  const { words, line, isWhole } = first.place;
  if (others.length > 0) {
    const told = read.map(({ place, sentence }) => ({ place: place.words, ...sentence }));
    const at = { file: path, ...(line === undefined ? {} : { line }) };
    throw new Failure('usage', 'rows-refused', { problems: told }, at);
  }
  const where = isWhole === true ? {} : line === undefined ? { cell: words } : { line };
  const at = { file: path, ...where };
  const { failure, sentence } = first;
  if (failure === undefined) throw new Failure('usage', 'entry-refused', { ...sentence, others: 0 }, at);
  throw new Failure(failure.kind, failure.code, failure.data, { ...at, ...failure.place });
}

/** What has no place of its own comes last, and what has the same place stays as it was found. */
function byPlace({ place: { at: one } }: Problem, { place: { at: other } }: Problem): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const first = one.findIndex((position, index) => position !== other[index]);
  return first === -1 ? 0 : (one[first] ?? 0) - (other[first] ?? 0);
}

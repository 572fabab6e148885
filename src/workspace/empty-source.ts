/** A workspace before its first file. */
import type { Source } from './source.js';

export function emptySource(directory: string): Source {
  return {
    kind: 'work-tree',
    directory,
    list: () => Promise.resolve([]),
    read: () => nothing(),
    readAgain: () => undefined,
  };
}

async function* nothing(): AsyncGenerator<never> {
  yield* await Promise.resolve([]);
}

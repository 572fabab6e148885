/** Finds the folder that something belongs to: where a person is, or above it, but never above the repository. */
import { dirname, join, resolve } from 'node:path';
import { kindAt } from './observations.js';

/**
 * The nearest folder, from `directory` upwards, that holds the regular file `name`; undefined when there is none in the
 * repository (or, without a repository, on the way up). What cannot be looked at counts as absent.
 */
export function findFolderWith(directory: string, name: string): string | undefined {
  for (let here = resolve(directory); ; here = dirname(here)) {
    if (kindAt(join(here, name)) === 'file') return here;
    if (kindAt(join(here, '.git')) !== 'absent' || here === dirname(here)) return undefined;
  }
}

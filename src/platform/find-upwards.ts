/** Finds the folder that something belongs to: where a person is, or above it, but never above the repository. */
import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The nearest folder, from `directory` upwards, that holds the regular file `name`; undefined when there is none in the
 * repository (or, without a repository, on the way up). What cannot be looked at counts as absent.
 */
export function findFolderWith(directory: string, name: string): string | undefined {
  for (let here = resolve(directory); ; here = dirname(here)) {
    if (look(join(here, name))?.isFile() === true) return here;
    if (look(join(here, '.git')) !== undefined || here === dirname(here)) return undefined;
  }
}

function look(path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

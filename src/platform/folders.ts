/** Making folders, and taking them away again when the work they were made for did not come about. */
import { accessSync, constants, existsSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../errors/failure.js';
import { fileFailure } from './system-failure.js';

/** Makes an absolute folder and those it stands in. @returns the ones that were not there before, outermost first. */
export function makeFolders(folder: string): readonly string[] {
  const absent: string[] = [];
  for (let here = folder; !existsSync(here); here = dirname(here)) absent.unshift(here);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    removeEmptyFolders(absent);
    throw fileFailure(error, folder, 'write');
  }
  return absent;
}

/** The folders on the way to these files that are not there yet, outermost first. */
export function absentFolders(root: string, files: readonly string[]): readonly string[] {
  const absent = new Set<string>();
  for (const file of files) {
    for (let here = dirname(join(root, file)); here.length > root.length; here = dirname(here)) {
      if (!existsSync(here)) absent.add(here);
    }
  }
  return [...absent].toSorted((a, b) => a.length - b.length);
}

/**
 * Makes sure that these files could be written, before anything is: each folder on the way is one, is no link, and may be
 * written in. Throws `path-is-link`, `file-unwritable` (reason `ENOTDIR`, `EACCES`…).
 */
export function requireWritable(root: string, files: readonly string[]): void {
  for (const file of files) {
    let here = root;
    for (const name of file.split('/').slice(0, -1)) {
      const found = lstatSync(join(here, name), { throwIfNoEntry: false });
      if (found === undefined) break;
      if (found.isSymbolicLink()) throw new Failure('workspace', 'path-is-link', { path: file });
      if (!found.isDirectory())
        throw new Failure('workspace', 'file-unwritable', { path: file, reason: 'ENOTDIR' });
      here = join(here, name);
    }
    try {
      accessSync(here, constants.W_OK);
    } catch (error) {
      throw fileFailure(error, file, 'write');
    }
  }
}

/** Removes those that are empty, innermost first; the others stay. */
export function removeEmptyFolders(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody put something in it, or took it away: theirs.
    }
  }
}

/** Removes the repository that was made in this folder a moment ago. */
export function removeNewRepository(folder: string): void {
  rmSync(join(folder, '.git'), { recursive: true, force: true });
}

/** The nearest that is there: this folder, or one above it. */
export function nearestExisting(folder: string): string {
  let here = folder;
  while (!existsSync(here)) here = dirname(here);
  return here;
}

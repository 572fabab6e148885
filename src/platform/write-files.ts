/** Writing and removing files inside one folder: wholly or not at all, on disk before it returns, never through a link. */
import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { Failure, isFailure } from '../errors/failure.js';
import { noteUnrepeatable } from './observations.js';
import { openFolderInside, type OpenFolder } from './open-inside.js';
import { segmentsInside } from './path-inside.js';
import { fileFailure, systemErrorName } from './system-failure.js';
import { newTemporaryName } from './temporary-name.js';

export interface WriteOptions {
  /** Throw `file-exists` instead of replacing a file that is there. */
  readonly exclusive?: boolean;
}

/**
 * Writes `content` to `path` under `root`: into a new file in the same folder, synced, then renamed over the old one,
 * whose permissions are kept. Folders on the way are made.
 * Throws `file-unwritable` (reason: the system's name of the error), `file-exists`, `path-is-link`, `path-outside-folder`;
 * after any of them the old file stands as it was.
 */
export function writeFileInside(
  root: string,
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): void {
  noteUnrepeatable();
  const segments = segmentsInside(path);
  const name = segments.at(-1) ?? '';
  try {
    const folder = openFolderForWriting(root, segments.slice(0, -1));
    try {
      placeFile(folder, name, path, content, options.exclusive ?? false);
    } finally {
      folder.close();
    }
  } catch (error) {
    throw fileFailure(error, path, 'write');
  }
}

/** Makes the folders of `segments` one by one, each inside the one before, so that none is made behind a link. */
function openFolderForWriting(root: string, segments: readonly string[]): OpenFolder {
  try {
    return openFolderInside(root, segments.join('/'));
  } catch (error) {
    if (systemErrorName(error) !== 'ENOENT' || segments.length === 0) throw error;
  }
  const parent = openFolderForWriting(root, segments.slice(0, -1));
  try {
    mkdirSync(parent.at(segments.at(-1) ?? ''));
    syncFolder(parent);
  } catch (error) {
    if (systemErrorName(error) !== 'EEXIST') throw error;
  } finally {
    parent.close();
  }
  return openFolderInside(root, segments.join('/'));
}

function placeFile(
  folder: OpenFolder,
  name: string,
  path: string,
  content: string | Uint8Array,
  exclusive: boolean,
): void {
  const mode = modeOfReplaced(folder.at(name), path, exclusive);
  const temporary = folder.at(newTemporaryName());
  const descriptor = openSync(temporary, 'wx', 0o666);
  let placed = false;
  try {
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (exclusive) placeNew(temporary, folder.at(name), path);
    else {
      renameSync(temporary, folder.at(name));
      placed = true;
    }
  } finally {
    if (!placed) unlinkSync(temporary);
  }
  syncFolder(folder);
}

/** The permissions of the file about to be replaced; refuses links, folders and, if asked, any file. */
function modeOfReplaced(target: string, path: string, exclusive: boolean): number | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) throw new Failure('workspace', 'path-is-link', { path });
  if (exclusive) throw new Failure('workspace', 'file-exists', { path });
  if (!found.isFile()) throw new Failure('workspace', 'file-unwritable', { path, reason: 'EISDIR' });
  return found.mode & 0o777;
}

/** Gives the finished file its name only if nobody took that name meanwhile. */
function placeNew(temporary: string, target: string, path: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (systemErrorName(error) === 'EEXIST') throw new Failure('workspace', 'file-exists', { path });
    // A file system without hard links (FAT, some network drives): take the name first, then fill it.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(systemErrorName(error))) throw error;
    closeSync(openSync(target, 'wx'));
    copyFileSync(temporary, target);
  }
}

/** A new name is safe from a power cut only when its folder is on disk too; Windows has no such call. */
function syncFolder(folder: OpenFolder): void {
  if (folder.descriptor !== undefined) fsyncSync(folder.descriptor);
}

/** Removes the file at `path` under `root`; one that is absent is fine. Throws like `writeFileInside`. */
export function removeFileInside(root: string, path: string): void {
  noteUnrepeatable();
  const segments = segmentsInside(path);
  const name = segments.at(-1) ?? '';
  try {
    const folder = openFolderInside(root, segments.slice(0, -1).join('/'));
    try {
      if (lstatSync(folder.at(name)).isSymbolicLink())
        throw new Failure('workspace', 'path-is-link', { path });
      unlinkSync(folder.at(name));
      syncFolder(folder);
    } finally {
      folder.close();
    }
  } catch (error) {
    if (!isFailure(error) && ['ENOENT', 'ENOTDIR'].includes(systemErrorName(error))) return;
    throw fileFailure(error, path, 'write');
  }
}

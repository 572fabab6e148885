/** Files inside one folder. Paths are relative to it, with `/`; nothing is reached through a link. */
import { closeSync, fstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors/failure.js';
import { noteState } from './observations.js';
import { openFileInside, openFolderInside } from './open-inside.js';
import { fileFailure } from './system-failure.js';
import { isTemporaryName } from './temporary-name.js';

export { removeFileInside, writeFileInside } from './write-files.js';

export interface ReadOptions {
  /** Refuse larger files (bytes) with `file-unreadable` and reason `EFBIG`, before reading them. */
  readonly maxBytes?: number;
}

/**
 * Reads the regular file at `path` under `root`.
 * Throws `file-not-found`, `file-unreadable` (reason: the system's name of the error, `EISDIR` for a folder, `EINVAL`
 * for a device or pipe), `path-is-link`, `path-outside-folder`.
 */
export function readFileInside(root: string, path: string, options: ReadOptions = {}): Buffer {
  let descriptor: number | undefined;
  noteState(join(root, path));
  try {
    descriptor = openFileInside(root, path);
    const found = fstatSync(descriptor);
    if (!found.isFile()) throw unreadable(path, found.isDirectory() ? 'EISDIR' : 'EINVAL');
    if (options.maxBytes !== undefined && found.size > options.maxBytes) throw unreadable(path, 'EFBIG');
    return readFileSync(descriptor);
  } catch (error) {
    throw fileFailure(error, path, 'read');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function unreadable(path: string, reason: string): Failure {
  return new Failure('workspace', 'file-unreadable', { path, reason });
}

export interface ListOptions {
  /** Only what stands under this folder; a folder that is absent holds no files. */
  readonly under?: string;
  /** Whether to look into a folder; default: into every one. */
  readonly enters?: (folder: string) => boolean;
  /** Throw `too-many-files` when there are more; default 1,000,000. */
  readonly maxFiles?: number;
  /** Is told the path of each link, which is not followed. */
  readonly onLink?: (path: string) => void;
}

const listsAll: Required<ListOptions> = {
  under: '',
  enters: () => true,
  maxFiles: 1_000_000,
  onLink: () => undefined,
};

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The regular files under `root`, sorted by code unit, relative to `root`. Links, devices, pipes, `.git`,
 * `node_modules` and half-written temporary files of our own are left out.
 * Throws `file-unreadable`, `path-is-link`, `path-outside-folder`, `too-many-files`.
 */
export function listFilesInside(root: string, options: ListOptions = {}): readonly string[] {
  const { under: start, enters, maxFiles: limit, onLink } = { ...listsAll, ...options };
  const files: string[] = [];
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readFolder(root, folder, folder === start)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isWalked(entry)) {
        if (enters(path)) waiting.push(path);
      } else if (entry.isSymbolicLink()) onLink(path);
      else if (isListed(entry)) files.push(path);
    }
    if (files.length > limit) throw new Failure('workspace', 'too-many-files', { directory: root, limit });
  }
  return files.sort();
}

function isWalked(entry: Dirent): boolean {
  return entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name);
}

function isListed(entry: Dirent): boolean {
  return entry.isFile() && !isTemporaryName(entry.name);
}

/**
 * The folder first asked for is opened with care; those below it were just seen to be folders, and should one become a
 * link meanwhile, the files listed behind it are refused by `readFileInside`.
 */
function readFolder(root: string, folder: string, first: boolean): readonly Dirent[] {
  noteState(join(root, folder));
  try {
    if (!first) return readdirSync(join(root, folder), { withFileTypes: true });
    const open = openFolderInside(root, folder);
    try {
      return readdirSync(open.at('.'), { withFileTypes: true });
    } finally {
      open.close();
    }
  } catch (error) {
    const failure = fileFailure(error, folder === '' ? root : folder, 'read');
    if (folder !== '' && (failure as { code?: unknown }).code === 'file-not-found') return [];
    throw failure;
  }
}

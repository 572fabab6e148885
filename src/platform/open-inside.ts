/**
 * Opens files and folders under a root without ever passing through a link.
 * Where the system tells the real path of an open file (Linux), that path is compared after opening, so a link put in
 * place between check and use is seen. Elsewhere every folder on the way is looked at before opening.
 */
import { closeSync, constants, openSync, readlinkSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../errors/failure.js';
import { kindAt } from './observations.js';
import { segmentsInside } from './path-inside.js';
import { systemErrorName } from './system-failure.js';

/** Absent on Windows, where links are found by looking at each folder. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** A named pipe would otherwise hold the program until somebody writes to it. */
const NO_WAIT = constants.O_NONBLOCK ?? 0;
const FOLDER = constants.O_DIRECTORY ?? 0;

/** True where `/proc/self/fd` tells the real path of what is open. */
const knowsRealPaths = process.platform === 'linux';

const realRoots = new Map<string, string>();

/** The root as it stood when first used: a link put in its place later leads to `path-is-link`, not elsewhere. */
function realRootOf(root: string): string {
  const absolute = resolve(root);
  const known = realRoots.get(absolute);
  if (known !== undefined) return known;
  const real = realpathSync.native(absolute);
  realRoots.set(absolute, real);
  return real;
}

function realPathOf(descriptor: number): string | undefined {
  if (!knowsRealPaths) return undefined;
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

function refuseLinksOnTheWay(root: string, segments: readonly string[], path: string): void {
  let here = root;
  for (const segment of segments) {
    here = join(here, segment);
    if (kindAt(here) === 'link') throw new Failure('workspace', 'path-is-link', { path });
  }
}

function openChecked(root: string, path: string, flags: number): number {
  const segments = path === '' ? [] : segmentsInside(path);
  const realRoot = realRootOf(root);
  const expected = join(realRoot, ...segments);
  if (!knowsRealPaths) refuseLinksOnTheWay(realRoot, segments, path);
  const descriptor = openNamingLinks(expected, flags, () => refuseLinksOnTheWay(realRoot, segments, path));
  try {
    const actual = realPathOf(descriptor);
    if (actual === undefined) refuseLinksOnTheWay(realRoot, segments, path);
    else if (actual !== expected) throw new Failure('workspace', 'path-is-link', { path });
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** The system answers "not a folder", or "not there" for what is absent behind a link: `refuseLinks` tells them apart. */
function openNamingLinks(expected: string, flags: number, refuseLinks: () => void): number {
  try {
    return openSync(expected, flags | NO_FOLLOW);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemErrorName(error))) refuseLinks();
    throw error;
  }
}

/** Opens a file for reading. Throws the system's errors, `path-is-link` and `path-outside-folder`. */
export function openFileInside(root: string, path: string): number {
  segmentsInside(path);
  return openChecked(root, path, constants.O_RDONLY | NO_WAIT);
}

/** An open folder: `at(name)` is a path of an entry in it that stays in this folder even when its own path changes. */
export interface OpenFolder {
  readonly at: (name: string) => string;
  readonly descriptor: number | undefined;
  readonly close: () => void;
}

/** Opens the folder at `path` ('' is the root itself). Throws like `openFileInside`. */
export function openFolderInside(root: string, path: string): OpenFolder {
  if (process.platform === 'win32') {
    const segments = path === '' ? [] : segmentsInside(path);
    const realRoot = realRootOf(root);
    refuseLinksOnTheWay(realRoot, segments, path);
    return { at: (name) => join(realRoot, ...segments, name), descriptor: undefined, close: () => undefined };
  }
  const descriptor = openChecked(root, path, constants.O_RDONLY | FOLDER);
  const base =
    realPathOf(descriptor) === undefined ? join(realRootOf(root), path) : `/proc/self/fd/${descriptor}`;
  return { at: (name) => `${base}/${name}`, descriptor, close: () => closeSync(descriptor) };
}

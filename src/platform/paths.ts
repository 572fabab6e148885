/** Paths of this computer. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { realPathAt } from './observations.js';

export function resolvePath(from: string, path: string): string {
  return resolve(from, path);
}

/** `path` as seen from `root`, with `/`; null when it lies outside. The root itself is the empty text. */
export function pathInside(root: string, path: string): string | null {
  const inside = relative(root, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== path) return null;
  return inside.split(sep).join('/');
}

/** A file that was built beside this program. */
export function bundlePath(name: string): string {
  return join(__dirname, name);
}

/** The folder and the name of an absolute path. */
export function pathParts(path: string): { readonly folder: string; readonly name: string } {
  return { folder: dirname(path), name: basename(path) };
}

/** The path without links, so that two ways to one folder are seen to be one. The path itself when it is not there. */
export function realPath(path: string): string {
  return realPathAt(path) ?? path;
}

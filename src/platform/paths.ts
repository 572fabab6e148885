/** Paths of this computer. */
import { join, relative, resolve, sep } from 'node:path';

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

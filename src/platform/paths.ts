/** Paths of this computer. */
import { resolve } from 'node:path';

export function resolvePath(from: string, path: string): string {
  return resolve(from, path);
}

/** Files that come with this program: templates and schemas, in folders beside the built one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFileInside } from './files.js';

/** From the bundle of a command (`dist/commands`) as from this file the package is two folders up. */
const packageFolder = join(__dirname, '..', '..');

/** The text of a file of the package, by its path in it. */
export function readPackageFile(path: string): string {
  return readFileInside(packageFolder, path).toString('utf8');
}

/** The names in a folder of the package, sorted. */
export function listPackageFolder(path: string): readonly string[] {
  return readdirSync(join(packageFolder, path)).toSorted();
}

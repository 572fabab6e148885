/**
 * The user's cache folder (`$XDG_CACHE_HOME/collab/<version>` or `~/.cache/collab/<version>`), safe to delete at any time.
 * Off in CI unless `COLLAB_CACHE=on`, and off with `COLLAB_CACHE=off`.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { newTemporaryName } from './temporary-name.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where things are kept, or null when they are not to be. */
export function cacheFolder(version: string, env: Environment): string | null {
  const wish = env['COLLAB_CACHE'];
  const inCi = !['', '0', 'false'].includes((env['CI'] ?? '').toLowerCase());
  if (wish === 'off' || (inCi && wish !== 'on') || !/^[\w.+-]+$/.test(version)) return null;
  const base = env['XDG_CACHE_HOME'];
  if (base !== undefined && isAbsolute(base)) return join(base, 'collab', version);
  // What `homedir` answers; its module is loaded only where the environment does not say.
  const home = env['HOME'] || process.getBuiltinModule('node:os').homedir();
  return isAbsolute(home) ? join(home, '.cache', 'collab', version) : null;
}

/** The file's bytes when nobody but this user can have written them; undefined otherwise. */
export function readCached(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const { uid, mode } = fstatSync(descriptor);
    if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return readFileSync(descriptor);
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Wholly or not at all; that it cannot be kept is nobody's trouble. */
export function keepCached(file: string, content: Uint8Array): void {
  const temporary = join(dirname(file), newTemporaryName());
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    removeCached(temporary);
  }
}

/** One that is not there is fine. */
export function removeCached(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // Never there, or not ours to remove.
  }
}

/** A file that a person names, or `-` for what comes in. */
import { readFileInside } from '../../platform/files.js';
import { pathParts, resolvePath } from '../../platform/paths.js';
import type { App } from '../../platform/system-app.js';
import type { GlobalOptions } from './global-options.js';

export interface GivenFile {
  /** As the person named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mostBytes = 10_000_000;

export async function readGivenFile(
  word: string,
  { directory }: GlobalOptions,
  app: App,
): Promise<GivenFile> {
  if (word === '-') return { name: '<stdin>', bytes: await app.readStdin() };
  const { folder, name } = pathParts(resolvePath(directory, word));
  return { name: word, bytes: readFileInside(folder, name, { maxBytes: mostBytes }) };
}

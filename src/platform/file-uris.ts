/** Files as editors name them. */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Undefined for what is no file, like a text that was not saved yet. */
export function pathOfUri(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}

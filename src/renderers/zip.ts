/** Files in one archive, the same bytes for the same files: no time of day is in it. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** As it is, not compressed: where readers look for it at its place. */
  readonly stored?: boolean;
}

/** In the order given. */
export function zip(parts: readonly Part[]): Uint8Array {
  // Archives know no time before this; it is read in the time zone of the computer, which gives the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const { path, content, stored } of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { mtime, level: stored ? 0 : 9 }];
  }
  return zipSync(files);
}

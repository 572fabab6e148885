/** The parts of a file that is a ZIP archive: only those asked for, and never more than fits. */
import { unzipSync } from 'fflate';
import { Failure, isFailure } from '../../errors/failure.js';

const mostParts = 2_000;
/** Unpacked, all parts together. */
const mostBytes = 64_000_000;

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Throws `sheet-unreadable`. */
export function unpack(bytes: Uint8Array, file: string, isWanted: (path: string) => boolean): Parts {
  let [parts, size] = [0, 0];
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > mostParts) throw tooLarge(file);
        if (!isWanted(name)) return false;
        size += originalSize;
        if (size > mostBytes) throw tooLarge(file);
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('usage', 'sheet-unreadable', { fault: 'damaged', path: file }, { file });
  }
}

export function tooLarge(file: string): Failure {
  return new Failure('usage', 'sheet-unreadable', { fault: 'too-large', path: file }, { file });
}

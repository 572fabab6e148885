/** Which of the new files can be written, and which stand in their place already. */
import { isFailure } from '../../errors/failure.js';
import { readFileInside } from '../../platform/files.js';
import type { NewDocument, NewFile } from '../../workspace/new-collaboration/collaboration.js';
import { missingLines } from '../../workspace/missing-lines.js';
import { ignored } from '../../workspace/new-collaboration/surroundings.js';
import type { Situation } from './situation.js';

export interface FileWrite {
  readonly path: string;
  readonly content: NewFile['content'] | NewDocument['content'];
  /** What it takes the place of; null when nothing is there. */
  readonly before: Uint8Array | null;
  /** Whether it belongs in the history. */
  readonly isRecorded: boolean;
}

export interface PlacedFiles {
  readonly writes: readonly FileWrite[];
  /** Paths of files that were there and stay as they are. */
  readonly kept: readonly string[];
}

/** @param force replace what is there */
export function placeFiles(
  files: readonly (NewFile | NewDocument)[],
  situation: Situation,
  force: boolean,
): PlacedFiles {
  const writes: FileWrite[] = [];
  const kept: string[] = [];
  for (const file of files) {
    const before = readPresent(situation.root, file.path);
    const isRecorded = file.path !== 'contacts.yaml';
    if (before === null) writes.push({ ...file, before, isRecorded });
    else if (before === 'other') kept.push(file.path);
    else {
      const text = new TextDecoder().decode(before);
      const content = contentOver(file, text, { force, isAdded: situation.workspace !== null });
      if (content === null) kept.push(file.path);
      else if (!isSame(content, before)) writes.push({ ...file, content, before, isRecorded });
    }
  }
  return { writes, kept };
}

/** Null keeps the file. Ignoring personal data is added to what others ignore; settings were read before they were changed. */
function contentOver(
  { path, content }: NewFile | NewDocument,
  present: string,
  { force, isAdded }: { readonly force: boolean; readonly isAdded: boolean },
): FileWrite['content'] | null {
  if (path === '.gitignore') return missingLines(present, ignored);
  if (present === content) return present;
  return force || (isAdded && path === 'collab.yaml') ? content : null;
}

/** Byte for byte. */
export function isSame(content: FileWrite['content'], present: Uint8Array): boolean {
  return Buffer.from(content).equals(present);
}

/** `other` for what is there and no file: a folder, a link. */
function readPresent(root: string, path: string): Uint8Array | 'other' | null {
  try {
    return readFileInside(root, path);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error.code === 'file-not-found' ? null : 'other';
  }
}

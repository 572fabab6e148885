/** Whether a document that is there was made by collab, and can be made anew; or is somebody's, or was changed since. */
import { isFailure } from '../../errors/failure.js';
import { readFileInside } from '../../platform/files.js';
import { pathParts, resolvePath } from '../../platform/paths.js';
import { unpack } from '../../workspace/sheets/unpack.js';

/** Where each format says by which program it was made: word processors write themselves there when they save. */
const makers: ReadonlyMap<string, string> = new Map([
  ['docx', 'docProps/app.xml'],
  ['odt', 'meta.xml'],
]);

/** Null where no file is there, or one that is no document: a pipe, a device. */
export function documentThere(directory: string, file: string): Uint8Array | null {
  const { folder, name } = pathParts(resolvePath(directory, file));
  try {
    return readFileInside(folder, name);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}

/** @param content what would be written: of plain text nothing but its first line tells whose it is */
export function isOwnDocument(there: Uint8Array, format: string, content: string | Uint8Array): boolean {
  const part = makers.get(format);
  if (part !== undefined) return />collab [^<]*</.test(partOf(there, part));
  const text = textIn(there);
  if (format === 'html') return text.includes('<meta name="generator" content="collab ');
  if (format === 'json') return /^\s*\{\s*"collab":/.test(text);
  return typeof content === 'string' && firstLine(text) === firstLine(content);
}

const textIn = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Empty where it is no such archive. */
function partOf(archive: Uint8Array, path: string): string {
  try {
    return textIn(unpack(archive, path, (name) => name === path).get(path));
  } catch (error) {
    if (isFailure(error)) return '';
    throw error;
  }
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? '';
}

/** A file of a spreadsheet program, or CSV, as sheets of cells with their places. What it is, its content tells. */
import type { SheetRead } from '../domain/sheet/sheet-cell.js';
import { Failure } from '../errors/failure.js';
import { readCsvSheet } from './sheets/read-csv-sheet.js';
import { readOds } from './sheets/read-ods.js';
import { readXlsx } from './sheets/read-xlsx.js';
import { compoundStart, pdfStart, startsWith, zipStart } from './sheets/spreadsheet-file.js';
import { unpack } from './sheets/unpack.js';

/** @param file as the person named it. Throws `sheet-unreadable`. */
export function readSheets(bytes: Uint8Array, file: string): readonly SheetRead[] {
  const beginsWith = (signs: readonly number[]): boolean => startsWith(bytes, signs);
  const unreadable = (fault: 'empty' | 'old' | 'password' | 'not-sheets' | 'pdf'): Failure =>
    new Failure('usage', 'sheet-unreadable', { fault, path: file }, { file });
  if (bytes.length === 0) throw unreadable('empty');
  if (beginsWith(pdfStart)) throw unreadable('pdf');
  if (beginsWith(zipStart)) return readPacked(bytes, file);
  if (beginsWith(compoundStart)) throw unreadable(isEncrypted(bytes) ? 'password' : 'old');
  const isText = !bytes.subarray(0, 4096).some((byte) => byte === 0) || beginsWith([0xff, 0xfe]) || beginsWith([0xfe, 0xff]); // prettier-ignore
  if (!isText) throw unreadable('not-sheets');
  return [readCsvSheet(bytes, file)];
}

/** Excel and OpenDocument files are archives; drawings and the like in them are no cells. */
function readPacked(bytes: Uint8Array, file: string): readonly SheetRead[] {
  const parts = unpack(bytes, file, (path) => /(?:\.(?:xml|rels)|^encrypted-package)$/i.test(path) && !/(?:media|drawings|charts|theme|customXml|Pictures|Object [^/]*)\//i.test(path)); // prettier-ignore
  const isOpenDocument = parts.has('content.xml') || parts.has('encrypted-package');
  return isOpenDocument ? readOds(parts, file) : readXlsx(parts, file);
}

/** The name of the stream that holds what is behind the password. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes('EncryptedPackage');
}

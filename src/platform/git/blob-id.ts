/** Computes the name git gives to a file's content, without running git. */
import type { Oid } from './repository.js';

export function blobId(content: Uint8Array, format: 'sha1' | 'sha256'): Oid {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash(format).update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** `content` with CR LF turned into LF, as git stores text files where line endings are converted. */
export function withPlainLineEnds(content: Buffer): Buffer {
  if (!content.includes('\r\n')) return content;
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/**
 * True when `content` is the blob `oid`, as it is or but for its line ends: a checkout on Windows may turn LF into CR LF,
 * which is no change of what was agreed.
 */
export function isSameContent(content: Buffer, oid: Oid, format: 'sha1' | 'sha256'): boolean {
  if (blobId(content, format) === oid) return true;
  return content.includes('\r\n') && blobId(withPlainLineEnds(content), format) === oid;
}

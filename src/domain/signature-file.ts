/** Where a signature stands: `agreements/<agreement>/signatures/<party>-<start of the fingerprint>.yaml`. */
import type { Signature } from './schema-types.js';

/** How much of the fingerprint is in the name: enough to tell the texts apart that one party signed. */
const lettersInName = 12;

export function signatureFileName({ party, sha256 }: Pick<Signature, 'party' | 'sha256'>): string {
  return `${party}-${sha256.slice(0, lettersInName)}.yaml`;
}

export function signatureFilePath(agreement: string, signature: Pick<Signature, 'party' | 'sha256'>): string {
  return `agreements/${agreement}/signatures/${signatureFileName(signature)}`;
}

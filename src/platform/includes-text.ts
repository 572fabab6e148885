/** Looks for words in bytes without decoding them: much quicker than anything that reads a file. */

/** @param text in ASCII */
export function includesText({ buffer, byteOffset, byteLength }: Uint8Array, text: string): boolean {
  return Buffer.from(buffer, byteOffset, byteLength).includes(text, 0, 'latin1');
}

/** The fingerprint of a file. */

/** 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  // Loaded when first asked for: most commands compute no fingerprint.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

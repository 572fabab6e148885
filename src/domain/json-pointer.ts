/** JSON Pointers (RFC 6901): `/goals/safe-dike/owner`. */

export function jsonPointer(keys: readonly (string | number)[]): string {
  let pointer = '';
  for (const key of keys) pointer += `/${escapedKey(String(key))}`;
  return pointer;
}

function escapedKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys of a pointer; list positions stay texts. */
export function pointerKeys(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

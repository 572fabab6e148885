/** By its first bytes a file of a spreadsheet program is known, without reading it. */

export const zipStart: readonly number[] = [0x50, 0x4b];
/** Of old Excel files, and of new ones behind a password. */
export const compoundStart: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0];

export function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}

/** `%PDF`. */
export const pdfStart: readonly number[] = [0x25, 0x50, 0x44, 0x46];

/** Of a spreadsheet program, new or old. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipStart) || startsWith(bytes, compoundStart);
}

/** Windows-1252 as the Encoding Standard has it. Some versions of Node decode it as Latin-1, without dashes, quotes and the euro. */

/** Of the bytes 80 to 9F; what means nothing is itself. */
const special =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(/[\u0080-\u009f]/g, (letter) => special.charAt(letter.charCodeAt(0) - 0x80));
}

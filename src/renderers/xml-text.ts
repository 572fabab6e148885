/** Any text as XML 1.0 can hold it. */

/** What XML 1.0 has no place for: control characters, halves of pairs, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As they are, a reader may make them spaces or line feeds.
  ['\r', '&#13;'],
]);

/** For the text of an element or the value of an attribute; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(impossible, '\ufffd')
    .replace(/[&<>"\r]/g, (sign) => entities.get(sign) ?? sign);
}

/** As `xmlText`; line breaks and tabs survive as the value of an attribute too. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Where a link may lead from a document: to pages and to mail, in a form that every word processor opens. */

/** Undefined where it leads elsewhere or is no address. */
export function safeAddress(address: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return href.replace(/[^!#$%&'()*+,\-./:;=?@_~0-9A-Za-z]/g, (character) => encodeURIComponent(character));
}

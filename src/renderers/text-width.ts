/** How many columns a text takes on a terminal: wide characters two, combining ones none. Styling codes do not count. */
import stringWidth from 'string-width';

const plainAscii = /^[\x20-\x7e]*$/;

export function widthOf(text: string): number {
  return plainAscii.test(text) ? text.length : stringWidth(text);
}

/** The title that entries gave an item; its path where none did. */
import type { Text } from '../domain/schema-types.js';
import { asTitle } from './content.js';
import { text, type Content } from './document.js';

export function titleOfRaised({
  says: { title },
  path,
}: {
  readonly says: { readonly title?: Text | undefined };
  readonly path: string;
}): Content {
  return title === undefined || title === '' ? [{ type: 'code', text: path }] : [text(asTitle(title))];
}

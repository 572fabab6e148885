/** The documents that belong to the agreement, each with its number. */
import { strong, type Block } from '../document.js';
import type { Frame } from './frame.js';
import { saidBlocks } from './numbering.js';
import { provisionsOf } from './provisions.js';
import { documentFields } from './term-fields.js';

export function annexBlocks(frame: Frame): readonly Block[] {
  const provisions = provisionsOf(
    'documents',
    frame.terms.documents,
    documentFields,
    ({ title }, { own }) => [strong(...own(title))],
  );
  return provisions.flatMap((provision, at) =>
    provision.say(frame).map((said): Block => ({
      type: 'numbered',
      number: String(at + 1),
      id: `document-${String(at + 1)}`,
      blocks: saidBlocks(said),
    })),
  );
}

/** What stands beside a number, and what stands below. */
import type { LocalBlock } from '../localize.js';

type Numbered = Extract<LocalBlock, { type: 'numbered' }>;
type Paragraph = Extract<LocalBlock, { type: 'paragraph' }>;

/** The words of a first paragraph stand on the line of the number; without one, only the number does. */
export function besideNumber({ blocks }: Pick<Numbered, 'blocks'>): {
  readonly words: Paragraph['words'];
  readonly rest: Numbered['blocks'];
} {
  const [first, ...others] = blocks;
  return first?.type === 'paragraph' ? { words: first.words, rest: others } : { words: [], rest: blocks };
}

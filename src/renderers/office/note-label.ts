/** What stands before the title of a note on paper: its sign and its kind. */
import type { Messages } from '../../messages/messages.js';
import type { LocalBlock } from '../localize.js';
import { needsKind, noteSigns } from '../signs.js';

/** A note that only informs needs no sign: few faces have one for it. */
export function noteLabel(
  { tone, title }: Pick<Extract<LocalBlock, { type: 'note' }>, 'tone' | 'title'>,
  messages: Messages,
): string {
  const kind = messages.phrase({ code: 'renderer.note', data: { tone } });
  const sign = tone === 'inform' ? '' : `${noteSigns[tone]}\u00a0`;
  if (title === undefined) return `${sign}${kind}`;
  return `${sign}${needsKind({ tone, title }) ? `${kind}: ` : ''}`;
}

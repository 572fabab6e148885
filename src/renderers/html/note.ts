/** A note set apart: a sign, what kind of note it is, its title and what it holds. */
import type { Messages } from '../../messages/messages.js';
import { markup, trusted, type Html } from '../html-template.js';
import type { LocalBlock, NoteTone } from '../localize.js';
import { needsKind } from '../signs.js';
import { htmlWords } from './words.js';

const signs: Readonly<Record<NoteTone, string>> = {
  decide: '<path d="M12 2 22 12 12 22 2 12Z"/>',
  warn: '<path d="M12 2.5 23 21.5H1Z"/>',
  inform: '<circle cx="12" cy="12" r="10"/>',
  celebrate: '<path d="m12 1.5 3.2 6.9 7.5.9-5.6 5.1 1.5 7.4L12 18.1l-6.6 3.7 1.5-7.4L1.3 9.3l7.5-.9Z"/>',
};

export function htmlNote(
  note: Extract<LocalBlock, { type: 'note' }>,
  inside: Html,
  messages: Messages,
): Html {
  const kind = messages.phrase({ code: 'renderer.note', data: { tone: note.tone } });
  return markup`<div class="note note-${note.tone}">
${
  needsKind(note) &&
  markup`<p class="note-kind"><svg class="note-sign" viewBox="0 0 24 24" width="14" height="14" aria-hidden="true" focusable="false">${trusted(signs[note.tone])}</svg>${kind}</p>
`
}${
    note.title !== undefined &&
    markup`<p class="note-title">${htmlWords(note.title)}</p>
`
  }${inside}</div>`;
}

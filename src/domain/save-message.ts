/** What history says of changes that were made by hand: why, in people's own words, and which agreements it is about. */
import { subjectLength } from './commit-message.js';

/** @param why one or more lines; the first becomes the subject */
export function saveMessage(why: string, agreements: readonly string[], files: number): string {
  const [subject, body] = subjectAndBody(why);
  // The last paragraph is ours, so that nothing that people write is taken for it.
  const trailers = [...agreements.map((id) => `Agreement: ${id}`), `Files: ${String(files)}`];
  return `${[subject, ...(body === '' ? [] : [body]), trailers.join('\n')].join('\n\n')}\n`;
}

/** The message of an entry with why it was written by hand between its subject and its trailers. */
export function entryMessageWithWhy(message: string, why: string | undefined): string {
  const reason = why === undefined ? '' : plain(why);
  const end = message.indexOf('\n\n');
  return reason === '' || end === -1 ? message : `${message.slice(0, end)}\n\n${reason}${message.slice(end)}`;
}

function subjectAndBody(why: string): readonly [subject: string, body: string] {
  const text = plain(why);
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end).trim();
  const rest = end === -1 ? '' : text.slice(end).trim();
  const letters = Array.from(first);
  if (letters.length <= subjectLength) return [first, rest];
  const cut = letters.slice(0, subjectLength - 1).join('');
  const space = cut.lastIndexOf(' ');
  return [`${space > subjectLength / 2 ? cut.slice(0, space) : cut}…`, text];
}

/** Line ends stay; other control characters do not. */
function plain(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[ \t]+\n/g, '\n')
    .trim();
}

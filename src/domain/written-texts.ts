/** Every text that people wrote in an agreement, its entries and its meetings, and where it stands. */
import type { AgreementFile } from './folder.js';

/** @param keys of the text in its file; lent, and changed afterwards: every text of every file comes by */
export type TextVisitor = (text: string, keys: readonly string[], file: string) => void;

/** Signatures and contacts.yaml are left out. */
export function visitWrittenTexts(
  { file, terms, entries, meetings }: AgreementFile,
  visit: TextVisitor,
): void {
  visitTexts(terms, [], (text, keys) => visit(text, keys, file));
  for (const entry of entries) visitTexts(entry.entry, [], (text, keys) => visit(text, keys, entry.file));
  for (const meeting of meetings)
    visitTexts(meeting.meeting, [], (text, keys) => visit(text, keys, meeting.file));
}

/** Numbers of registers, fingerprints and addresses of files and pages are about no one. */
const otherNumbers = new Set(['identifiers', 'sha256', 'file', 'url', 'reference']);

function visitTexts(
  value: unknown,
  keys: string[],
  visit: (text: string, keys: readonly string[]) => void,
): void {
  if (typeof value === 'string') {
    if (!isDate(value)) visit(value, keys);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (otherNumbers.has(key)) continue;
      keys.push(key);
      visitTexts(part, keys, visit);
      keys.pop();
    }
  }
}

/** A mere `2027-03-01`. */
function isDate(text: string): boolean {
  return text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Every text that people wrote in an agreement, its entries and its meetings, and where it stands. */
import type { AgreementFile } from './folder.js';

export interface WrittenText {
  readonly text: string;
  /** Of the text in its file. */
  readonly keys: readonly string[];
  readonly file: string;
}

/** Of the agreement that was asked about last: several rules read its texts one after the other. */
let last: { agreement: AgreementFile; texts: readonly WrittenText[] } | undefined;

/** Signatures and contacts.yaml are left out, and mere dates. */
export function writtenTexts(agreement: AgreementFile): readonly WrittenText[] {
  if (last?.agreement !== agreement) last = { agreement, texts: collect(agreement) };
  return last.texts;
}

function collect({ file, terms, entries, meetings }: AgreementFile): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  addTexts(terms, [], file, texts);
  for (const { entry, file: own } of entries) addTexts(entry, [], own, texts);
  for (const { meeting, file: own } of meetings) addTexts(meeting, [], own, texts);
  return texts;
}

/** Numbers of registers, fingerprints and addresses of files and pages are about no one. */
const otherNumbers = new Set(['identifiers', 'sha256', 'file', 'url', 'reference']);

/** @param keys lent: the same list on the whole way */
function addTexts(value: unknown, keys: string[], file: string, texts: WrittenText[]): void {
  if (typeof value === 'string') {
    if (!isDate(value)) texts.push({ text: value, keys: keys.slice(), file });
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (otherNumbers.has(key)) continue;
      keys.push(key);
      addTexts((value as Readonly<Record<string, unknown>>)[key], keys, file, texts);
      keys.pop();
    }
  }
}

/** A mere `2027-03-01`. */
function isDate(text: string): boolean {
  return text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text);
}

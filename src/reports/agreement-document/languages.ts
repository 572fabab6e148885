/** In which languages the document is: side by side where the agreement has several. */
import type { Agreement } from '../../domain/schema-types.js';

/** Codes of the languages in which the text stands side by side; empty where it stands in one. */
export function languagesSideBySide({ languages = [], legal, title, purpose }: Agreement): readonly string[] {
  const all = [...new Set([...languages, ...(legal?.['equal-languages'] ?? [])])];
  const written = [title, purpose].flatMap((words) => (typeof words === 'string' ? [] : Object.keys(words)));
  const both = all.filter((language) => written.includes(language));
  return both.length > 1 ? both : [];
}

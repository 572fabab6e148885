/** Ids made from what people call things: "Waterschap Ría & Zn." -> `waterschap-ria-zn`. */

/** Letters that do not fall apart into a plain letter and a mark. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ı', 'i'],
]); // prettier-ignore

/** Lower-case words and digits joined by hyphens, cut between words; empty when nothing of it can be written so. */
export function slug(text: string, longest = 60): string {
  const letters = text.toLowerCase().replace(/[^ -~]/gu, (letter) => plainLetters.get(letter) ?? letter);
  const words =
    letters
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, longest) : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}

/** Keys that a reader refuses, and names of folders that Windows does. */
const reserved = /^(constructor|prototype|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * An id for `text` that is not among `taken`: its slug, with a number where it is.
 * @param fallback the id for a text of which no id can be made, and the word put before one that begins with a digit
 * @param longest in characters, before a number is added
 */
export function newId(text: string, fallback: string, taken: ReadonlySet<string>, longest = 60): string {
  const made = slug(text, longest);
  const start =
    made === '' ? fallback : /^[a-z]/.test(made) && !reserved.test(made) ? made : `${fallback}-${made}`;
  let id = start;
  for (let number = 2; taken.has(id); number += 1) id = `${start}-${number}`;
  return id;
}

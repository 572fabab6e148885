/** Finds people in running text whose names are known (contacts.yaml): in full, or with initials for the first names. */

/** By the first word of each way to write a name: the words that follow it. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Initials are words of their own, with their full stop. */
const words =
  /[A-Za-z\u00c0-\u024f]\.(?![A-Za-z\u00c0-\u024f]{2})|[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'\u2019-]*/g;

/** Names of one word are left out: too many other words look like them. */
export function knownNames(names: Iterable<string>): KnownNames {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const parts = name.normalize('NFC').match(words) ?? [];
    for (const [first = '', ...rest] of waysToWrite(parts)) {
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [rest]);
      else others.push(rest);
    }
  }
  return byFirst;
}

function waysToWrite([first = '', ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (rest.length === 0) return [];
  const full = [first, ...rest];
  return first.length > 2 ? [full, [`${first.charAt(0)}.`, ...rest]] : [full];
}

export interface FoundName {
  readonly found: string;
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

export function findKnownNames(text: string, known: KnownNames): readonly FoundName[] {
  if (known.size === 0) return [];
  const parts = [...text.matchAll(words)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  const found: FoundName[] = [];
  for (const [at, { word, from }] of parts.entries()) {
    for (const rest of known.get(word) ?? []) {
      const to = parts[at + rest.length]?.to;
      if (to === undefined || !rest.every((one, index) => parts[at + 1 + index]?.word === one)) continue;
      found.push({ found: text.slice(from, to), from, to });
    }
  }
  return found;
}

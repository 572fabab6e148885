/** Names that tabs can have: at most 31 characters, without some signs, each once whatever its case. */

const longest = 31;

export function tabNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = cut(name.toWellFormed().replace(/[\\/?*[\]:\p{C}\s]+/gu, ' ').trim().replace(/^'+|'+$/g, ''), longest) || '1'; // prettier-ignore
    let unique = clean;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const suffix = ` ${String(count)}`;
      unique = `${cut(clean, longest - suffix.length)}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** At most so many UTF-16 units, and no half of a pair. */
function cut(text: string, units: number): string {
  return text.slice(0, units).toWellFormed().replace(/\ufffd$/, '').trimEnd(); // prettier-ignore
}

/** The names of parties as somebody types them. */

/** Names with commas in them are kept apart by semicolons. */
export function splitNames(line: string): readonly string[] {
  const names = line.split(line.includes(';') ? ';' : ',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** The first name that stands there again, whatever its capitals and spaces. */
export function namedTwice(names: readonly string[]): string | undefined {
  const plain = names.map((name) => name.toLowerCase().split(/\s+/).join(' ').trim());
  return names.find((_, index) => plain.indexOf(plain[index] ?? '') < index);
}

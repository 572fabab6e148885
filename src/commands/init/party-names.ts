/** The names of parties as somebody types them. */

/** With semicolons or line ends between them: commas belong to names. Quotation marks around one are not part of it. */
export function splitNames(line: string): readonly string[] {
  const names = line
    .split(/[;\n]/)
    .map((name) => name.trim().replace(/^(["'\u201c\u201e\u00ab])\s*(.*?)\s*["'\u201d\u201c\u00bb]$/u, '$2'));
  return names.filter((name) => name !== '');
}

/** The first name that stands there again, whatever its capitals and spaces. */
export function namedTwice(names: readonly string[]): string | undefined {
  const plain = names.map((name) => name.toLowerCase().split(/\s+/).join(' ').trim());
  return names.find((_, index) => plain.indexOf(plain[index] ?? '') < index);
}

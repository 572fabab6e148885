/** The first word of a command line, which may decide which options there are. */

const withoutValue: ReadonlySet<string> = new Set([
  '--json', '-y', '--yes', '--no-input', '--no-color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help',
  '--dry-run', '--provisional',
]); // prettier-ignore

/** The word that stands for the kind or the action: the first that is neither an option nor its value. */
export function firstWord(argv: readonly string[]): string | undefined {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') return argv[at + 1];
    if (!word.startsWith('-') || word === '-') return word;
    if (!withoutValue.has(word) && !word.includes('=') && !/^-C./.test(word)) at += 1;
  }
  return undefined;
}

/** Values of options in raw arguments, for what must be known before they are parsed. */

/** The last value given for an option, as `--lang nl` or `--lang=nl`. */
export function valueOf(argv: readonly string[], option: string): string | undefined {
  let value: string | undefined;
  for (const [position, word] of argv.entries()) {
    if (word === '--') break;
    if (word === option) value = argv[position + 1];
    else if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1);
  }
  return value;
}

/** Whether the option is given, and not after `--`, where words are no options. */
export function isAmongOptions(argv: readonly string[], option: string): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).includes(option);
}

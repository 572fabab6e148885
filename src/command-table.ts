/** Finds the command among the words of the command line. */
import { commandNames, type CommandName } from './domain/command-names.js';

/** Options that may stand before the command and take a value. */
const optionsWithValue = new Set(['-C', '--directory', '--lang', '--as', '--as-of', '--today', '--format']);

/** Finds the command among the words, and the words that are left for it. */
export function findCommand(argv: readonly string[]): {
  readonly word: string | undefined;
  readonly rest: readonly string[];
} {
  for (let position = 0; position < argv.length; position += 1) {
    const word = argv[position] ?? '';
    if (optionsWithValue.has(word)) position += 1;
    else if (word === '--') break;
    else if (!word.startsWith('-')) return { word, rest: argv.toSpliced(position, 1) };
  }
  return { word: undefined, rest: argv };
}

export function isCommandName(word: string | undefined): word is CommandName {
  return commandNames.some((name) => name === word);
}

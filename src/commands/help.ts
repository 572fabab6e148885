/** `collab`, `collab --help`, and words that are no command. */
import { findCommand } from '../command-table.js';
import { commandNames } from '../domain/command-names.js';
import { nearest } from '../domain/nearest.js';
import { Failure } from '../errors/failure.js';
import { messagesFor, type Messages } from '../messages/messages.js';
import { chooseLanguage } from './shared/choose-language.js';
import type { CommandMain } from './shared/command-main.js';
import { sayFailure } from './shared/say-failure.js';

export const main: CommandMain = async (argv, app) => {
  const messages = messagesFor(chooseLanguage(argv, app));
  try {
    const { word, rest } = findCommand(argv);
    if (word !== undefined && word !== 'help') refuse(word);
    const unknown = word === 'help' ? findCommand(rest).word : undefined;
    if (unknown !== undefined) refuse(unknown);
    const unknownOption = argv.find(
      (option) => option.startsWith('-') && !understood.has(option.replace(/=.*/, '')),
    );
    if (unknownOption !== undefined) throw new Failure('usage', 'unknown-option', { option: unknownOption });
    await app.stdout(overview(messages));
    return 0;
  } catch (error) {
    await sayFailure(error, { command: 'help', argv, app, messages });
    throw error;
  }
};

const understood = new Set([
  '-h',
  '--help',
  '--lang',
  '--no-color',
  '-C',
  '--directory',
  '--debug',
  '--json',
]);

function refuse(word: string): never {
  const suggestion = nearest(word, commandNames);
  throw new Failure(
    'usage',
    'unknown-command',
    suggestion === undefined ? { command: word } : { command: word, suggestion },
  );
}

/** Examples first, then the commands, then where to go on. */
function overview(messages: Messages): string {
  const width = Math.max(...commandNames.map((name) => name.length)) + 2;
  const commands = commandNames.map(
    (name) => `  ${name.padEnd(width)}${messages.phrase({ code: `help.summary-${name}`, data: {} })}`,
  );
  const say = (code: 'help.tagline' | 'help.start' | 'help.start-examples' | 'help.commands' | 'help.more') =>
    messages.phrase({ code, data: {} });
  return `${[
    say('help.tagline'),
    '',
    say('help.start'),
    say('help.start-examples'),
    '',
    say('help.commands'),
    ...commands,
    '',
    say('help.more'),
  ].join('\n')}\n`;
}

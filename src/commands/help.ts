/** Help with options of its own, and words that are no command. The plain overview has a bundle of its own. */
import { findCommand } from '../command-table.js';
import { commandNames } from '../domain/command-names.js';
import { nearest } from '../domain/nearest.js';
import { Failure } from '../errors/failure.js';
import { commandWordsFor, type CommandWords } from '../messages/command-words.js';
import { messagesFor } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { readHelpOptions } from './help/options.js';
import { chooseLanguage } from './shared/choose-language.js';
import type { CommandMain } from './shared/command-main.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { overview, summaryOf } from './shared/overview.js';
import { sayFailure } from './shared/say-failure.js';

export const main: CommandMain = async (argv, app) => {
  const language = chooseLanguage(argv, app);
  const words = commandWordsFor(language);
  try {
    const { word, rest } = findCommand(argv);
    if (word !== undefined && word !== 'help') refuse(word);
    const unknown = word === 'help' ? findCommand(rest).word : undefined;
    if (unknown !== undefined && unknown !== 'help') refuse(unknown);
    const { json } = readHelpOptions(argv);
    await app.stdout(json ? overviewAsJson(app, words) : overview(words));
    return 0;
  } catch (error) {
    await sayFailure(error, { command: 'help', argv, app, messages: messagesFor(language) });
    throw error;
  }
};

function refuse(word: string): never {
  const suggestion = nearest(word, commandNames);
  throw new Failure(
    'usage',
    'unknown-command',
    suggestion === undefined ? { command: word } : { command: word, suggestion },
  );
}

function overviewAsJson(app: App, words: CommandWords): string {
  const commands = commandNames.map((name) => ({ name, summary: summaryOf(name, words) }));
  return jsonEnvelope(app, 'help', true, { commands });
}

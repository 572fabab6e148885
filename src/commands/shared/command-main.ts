/** Runs one command: its words, its options, its work; and words whatever failure ends it. */
import { messagesFor } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { chooseLanguage } from './choose-language.js';
import type { CommandModule } from './command.js';
import { readGlobalOptions } from './global-options.js';
import { parseCommand, type Parsed } from './parse-command.js';
import { sayFailure } from './say-failure.js';

/** @returns the exit code; every failure is worded first and then thrown on, for the entry to turn into an exit code. */
export type CommandMain = (argv: readonly string[], app: App) => Promise<number>;

export function commandMain<O>(module: CommandModule<O>): CommandMain {
  return async (argv, app) => {
    const messages = messagesFor(chooseLanguage(argv, app));
    try {
      const parsed = withoutWords(module, argv, app) ?? parseCommand(module, argv, app, messages);
      if ('help' in parsed) {
        await app.stdout(parsed.help);
        return 0;
      }
      return await module.run({ ...parsed, messages }, app);
    } catch (error) {
      await sayFailure(error, { command: module.name, argv, app, messages });
      throw error;
    }
  };
}

function withoutWords<O>(module: CommandModule<O>, argv: readonly string[], app: App): Parsed<O> | undefined {
  if (argv.length > 0 || module.usual === undefined) return undefined;
  return {
    args: [],
    options: module.usual,
    global: readGlobalOptions({ input: true, color: true }, argv, app),
  };
}
